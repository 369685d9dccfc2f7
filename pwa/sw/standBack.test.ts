import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LINE_LOCK } from './messages.ts'
import { type Locks, standBack } from './standBack.ts'

/** Web Locks as far as they matter here: tabs hold the line together, who asks for it alone waits for all of them. */
class Line implements Locks {
  readonly #tabs = new Set<string>()
  readonly #waiting = new Set<() => void>()

  need(tab: string): void {
    this.#tabs.add(tab)
  }

  letGo(tab: string): void {
    this.#tabs.delete(tab)
    if (this.#tabs.size === 0) for (const go of this.#waiting) go()
  }

  request(name: string, { signal }: { signal: AbortSignal }, granted: () => void): Promise<void> {
    expect(name).toBe(LINE_LOCK)
    return new Promise((resolve, reject) => {
      const go = () => resolve(granted())
      if (this.#tabs.size === 0) return go()
      this.#waiting.add(go)
      signal.addEventListener('abort', () => reject(signal.reason))
    })
  }
}

let line: Line
let asked: number
beforeEach(() => {
  vi.useFakeTimers()
  line = new Line()
  asked = 0
})
afterEach(() => {
  vi.useRealTimers()
})

/** Three files, one after the other. */
async function fetchThree(turn: () => Promise<void>): Promise<void> {
  for (let file = 0; file < 3; file++) {
    await turn()
    asked += 1
  }
}
/** Whatever can go on without time passing has gone on. */
const settled = () => vi.advanceTimersByTimeAsync(0)

describe('files that are kept for later', () => {
  it('go at once while nobody needs the line', async () => {
    await fetchThree(standBack(line))
    expect(asked).toBe(3)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('wait while a tab needs it, and go on by themselves', async () => {
    line.need('a')
    const fetching = fetchThree(standBack(line))
    await settled()
    expect(asked).toBe(0)
    line.letGo('a')
    await fetching
    expect(asked).toBe(3)
  })

  it('wait for each of two tabs, in whatever order they end', async () => {
    line.need('a')
    line.need('b')
    const fetching = fetchThree(standBack(line))
    line.letGo('b')
    await settled()
    expect(asked).toBe(0)
    line.letGo('a')
    await fetching
    expect(asked).toBe(3)
  })

  it('(D22) are not held up for ever by a tab that hangs: once the time is over they wait no more', async () => {
    line.need('hangs')
    const fetching = fetchThree(standBack(line, 60_000))
    await vi.advanceTimersByTimeAsync(59_999)
    expect(asked).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    await fetching
    expect(asked).toBe(3)
  })

  it('go at once in a browser without Web Locks', async () => {
    await fetchThree(standBack(undefined))
    expect(asked).toBe(3)
  })
})
