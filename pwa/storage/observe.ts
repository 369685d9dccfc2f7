import type { Session } from './session.ts'

export type Observed<T> = {
  /** @returns stops it */
  subscribe(next: (value: T) => void, problem?: (error: unknown) => void): () => void
}

/**
 * A query that is asked now and again after every commit, also one of another tab (D13).
 * Commits that come while an answer is being made lead to one more question, not to many.
 */
export const observe = <T>(session: Session, query: () => Promise<T>): Observed<T> => ({
  subscribe(next, problem) {
    let stopped = false
    let asked = 0
    const ask = async () => {
      asked += 1
      if (asked > 1) return
      while (asked > 0 && !stopped) {
        // Whoever else hears of the commit (the board) hears of it before the question is asked again.
        await Promise.resolve()
        const answered = asked
        await answer(
          query,
          (value) => !stopped && next(value),
          (error) => !stopped && problem?.(error),
        )
        asked -= answered
      }
    }
    const stop = session.store.changes.subscribe(() => void ask())
    void ask()
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
