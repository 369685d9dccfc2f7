import { drawn } from './breath.ts'
import type { Beside } from './changes.ts'
import type { Session } from './session.ts'

export type Observed<T> = {
  /** @returns stops it */
  subscribe(next: (value: T) => void, problem?: (error: unknown) => void): () => void
}

/**
 * A query that is asked now and again after every commit that may change its answer, also one of another tab (D13).
 * Commits that come while an answer is being made lead to one more question, not to many.
 * @param looksAt what the query reads beside documents; left out, it is asked after every commit
 */
export const observe = <T>(
  session: Session,
  query: () => Promise<T>,
  looksAt?: readonly Beside[],
): Observed<T> => ({
  subscribe(next, problem) {
    let stopped = false
    let asked = 0
    const ask = async (whenFree: () => Promise<void>) => {
      asked += 1
      if (asked > 1) return
      await whenFree()
      while (asked > 0 && !stopped) {
        const answered = asked
        await answer(
          query,
          (value) => !stopped && next(value),
          (error) => !stopped && problem?.(error),
        )
        asked -= answered
        // Whoever else hears of the next commit (the board) hears of it before the question is asked again.
        await Promise.resolve()
      }
    }
    const stop = session.store.changes.subscribe((_changed, beside) => {
      if (beside && looksAt && !looksAt.includes(beside)) return
      // Whoever saved draws first, or leaves: a screen that is left then asks nothing any more.
      void ask(drawn)
    })
    void ask(() => Promise.resolve())
    return () => {
      stopped = true
      stop()
    }
  },
})

async function answer<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  problem: (error: unknown) => void,
): Promise<void> {
  let value: T
  try {
    value = await query()
  } catch (error) {
    problem(error)
    return
  }
  next(value)
}
