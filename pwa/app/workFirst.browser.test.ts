import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { soon } from '../live/screens.suite.tsx'
import { LINE_LOCK } from '../sw/messages.ts'
import { syncState } from '../sync/index.ts'
import { atRest } from '../sync/state.ts'
import { SILENCE_MS, workFirst } from './workFirst.ts'

/** How many of this browser's tabs and frames say that they need the line. */
const needed = async () =>
  (await navigator.locks.query()).held?.filter(({ name }) => name === LINE_LOCK).length
const isNeeded = () => soon(async () => expect(await needed()).toBe(1))
const isFree = () => soon(async () => expect(await needed()).toBe(0))
const phase = (phase: 'pulling' | 'sending' | 'idle' | 'offline' | 'failed', more = {}) =>
  syncState.setState({ ...atRest, phase, ...more }, true)

let freed: number
let stop: () => void
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  syncState.setState(atRest, true)
  freed = 0
  stop = workFirst(() => freed++)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('the line belongs to the ward’s answers', () => {
  it('before the sync has said a word, and until its first run is through', async () => {
    await isNeeded()
    phase('pulling')
    phase('pulling', { pulled: 500 })
    await isNeeded()
    expect(freed).toBe(0)
    phase('idle', { lastContact: '2026-11-23T02:00:00.000Z' })
    await isFree()
    expect(freed).toBe(1)
  })

  it.each(['offline', 'failed'] as const)('not when the first run ends %s: files come then', async (end) => {
    phase('pulling')
    phase(end)
    await isFree()
    expect(freed).toBe(1)
  })

  it('again during every later run, of which nobody is told anew', async () => {
    phase('idle', { lastContact: '2026-11-23T02:00:00.000Z' })
    await isFree()
    phase('sending')
    await isNeeded()
    phase('idle', { lastContact: '2026-11-23T02:05:00.000Z' })
    await isFree()
    expect(freed).toBe(1)
  })

  it('no longer when nothing is heard for a while; each answer begins that while anew', async () => {
    phase('pulling')
    vi.advanceTimersByTime(0.6 * SILENCE_MS)
    phase('pulling', { pulled: 500 })
    vi.advanceTimersByTime(0.6 * SILENCE_MS)
    await isNeeded()
    vi.advanceTimersByTime(0.4 * SILENCE_MS)
    await isFree()
    expect(freed).toBe(1)
  })

  it('not after the phone is locked, and what follows the work is not begun then', async () => {
    await isNeeded()
    stop()
    await isFree()
    phase('pulling')
    await isFree()
    expect(freed).toBe(0)
  })
})
