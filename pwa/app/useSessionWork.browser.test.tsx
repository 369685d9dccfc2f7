import * as v from 'valibot'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SyncCall } from '../../contract/index.ts'
import { freshPhone, PIN_TIMEOUT } from '../account/freshPhone.suite.ts'
import { soon } from '../live/screens.suite.tsx'
import { registry } from '../storage/registry.ts'
import type { Session } from '../storage/session.ts'
import { clear, show } from '../ui/browser.suite.ts'
import { useSessionWork } from './useSessionWork.ts'

vi.setConfig({ testTimeout: PIN_TIMEOUT })
vi.mock('./keyWork.ts', () => {
  asked += 1
  throw new TypeError('Failed to fetch dynamically imported module')
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
  return <p>at work</p>
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

/** Rejections that nobody took are told after the turn in which they came. */
const nextTurn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(null)
  })
