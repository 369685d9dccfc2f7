import * as v from 'valibot'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SyncCall } from '../../contract/index.ts'
import { freshPhone } from '../account/freshPhone.suite.ts'
import { soon } from '../live/screens.suite.tsx'
import { useToast } from '../live/toast.tsx'
import { registry } from '../storage/registry.ts'
import type { Session } from '../storage/session.ts'
import { startSync } from '../sync/index.ts'
import { clear, show } from '../ui/browser.suite.ts'
import { useSessionWork } from './useSessionWork.ts'

vi.mock('./keyWork.ts', () => {
  asked += 1
  throw new TypeError('Failed to fetch dynamically imported module')
})

vi.mock('../sync/index.ts', async (original) => {
  const real = await original<typeof import('../sync/index.ts')>()
  return { ...real, startSync: vi.fn(real.startSync) }
})

let asked = 0
const lost: unknown[] = []
const noteLost = (event: PromiseRejectionEvent) => {
  event.preventDefault()
  lost.push(event.reason)
}

const phone = freshPhone()
beforeEach(() => {
  lost.length = 0
  addEventListener('unhandledrejection', noteLost)
})
afterEach(() => {
  clear()
  vi.restoreAllMocks()
  removeEventListener('unhandledrejection', noteLost)
})

function Works({ session }: { session: Session }) {
  useSessionWork(session)
  const toast = useToast()
  return (
    <>
      <p>at work</p>
      {toast}
    </>
  )
}

/** The ward answers every sync, and has news of its key each time. */
function newsOfKey() {
  let calls = 0
  const send: typeof fetch = async (input, init) => {
    if (!String(input).endsWith('/sync')) return phone.office.door.fetch(input, init)
    calls += 1
    const { scopes: known } = v.parse(SyncCall, JSON.parse(await new Response(init?.body).text()))
    const scopes = Object.fromEntries(
      Object.keys(known).map((scope) => [scope, { rows: [], cursor: 'e1.1' }]),
    )
    const time = new Date().toISOString()
    return Response.json({ v: 1, epoch: 'e1', time, verdicts: [], scopes, scopeVersion: 1, key: 'khoa-moi' })
  }
  vi.spyOn(globalThis, 'fetch').mockImplementation(send)
  return () => calls
}

it('sending begins behind the first screen, and not at all when the app is locked before', async () => {
  const { session } = await phone.joined()
  newsOfKey()
  vi.mocked(startSync).mockClear()
  // The clock stands: whatever does not wait for it has its turn.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    show(<Works session={session} />)
    // Effects follow the first frame.
    await new Promise(requestAnimationFrame)
    vi.advanceTimersByTime(50)
    await nextTurn()
    expect(startSync).not.toHaveBeenCalled()
    clear()
    vi.runAllTimers()
  } finally {
    vi.useRealTimers()
  }
  await nextTurn()
  expect(startSync).not.toHaveBeenCalled()
  show(<Works session={session} />)
  await soon(() => expect(startSync).toHaveBeenCalledOnce())
})

it('[P1] news of the key whose code cannot be fetched now breaks nothing, and is followed at a later sync', async () => {
  const { session } = await phone.joined()
  const calls = newsOfKey()
  const root = show(<Works session={session} />)
  await soon(() => expect([calls() > 0, asked > 0]).toEqual([true, true]))
  expect(root.textContent).toBe('at work')
  await nextTurn()
  expect(lost).toEqual([])
})

it('[S12] storage that is cut off while the phone asks how long it was silent breaks nothing', async () => {
  const { session } = await phone.joined()
  newsOfKey()
  const read = vi.spyOn(registry.members, 'get').mockRejectedValue(new DOMException('gone', 'UnknownError'))
  show(<Works session={session} />)
  await soon(() => expect(read).toHaveBeenCalled())
  await nextTurn()
  expect(lost).toEqual([])
})

it('[S12] (D31) says at unlocking that the phone is getting full, and how much is left', async () => {
  const { session } = await phone.joined()
  newsOfKey()
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ usage: 800_000_000, quota: 1_000_000_000 })
  const root = show(<Works session={session} />)
  await soon(() => expect(root.textContent).toContain('Máy sắp hết chỗ, còn 200,0 MB.'))
})

/** Rejections that nobody took are told after the turn in which they came. */
const nextTurn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(null)
  })
