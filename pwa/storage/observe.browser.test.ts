import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Changes } from './changes.ts'
import { addHousehold, observe, type Session, saveDraft, startDraft } from './index.ts'
import { HAMLET, testSession } from './session.suite.ts'

const guide = { household: null, person: null, guide: 'vneid-kiem-tra', revision: 1 }
let session: Session
let stops: (() => void)[] = []

beforeEach(async () => {
  session = (await testSession()).session
})
afterEach(() => {
  for (const stop of stops) stop()
  stops = []
})

/** How often it was asked so far. */
function asked(looksAt?: Parameters<typeof observe>[2]) {
  const question = vi.fn(async () => 0)
  stops.push(observe(session, question, looksAt).subscribe(() => undefined))
  return question
}

/** Resolves once a question that depends on everything was asked this often; the others were asked before it, or not at all. */
const whenAsked = (question: ReturnType<typeof asked>, times: number) =>
  expect.poll(() => question.mock.calls.length).toBe(times)

it('a guide that goes on is asked after only by what looks at drafts', async () => {
  const [documents, notes, drafts, anything] = [asked([]), asked(['notes']), asked(['drafts']), asked()]
  await whenAsked(anything, 1)
  const { id, state } = await startDraft(session, guide)
  await whenAsked(anything, 2)
  await saveDraft(session, id, { ...state, stepId: 'a' })
  await whenAsked(anything, 3)
  expect([documents, notes, drafts].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 3])
})

it('a saved document is asked after by everything', async () => {
  const [documents, notes, anything] = [asked([]), asked(['notes']), asked()]
  await whenAsked(anything, 1)
  await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
  await whenAsked(anything, 2)
  expect([documents, notes].map(({ mock }) => mock.calls.length)).toEqual([2, 2])
})

it('(D13) another tab hears of it in the same words; words of a newer version mean anything', async () => {
  const [documents, drafts, anything] = [asked([]), asked(['drafts']), asked()]
  await whenAsked(anything, 1)
  const other = new Changes(session.store.name)
  other.announceBeside('drafts')
  await whenAsked(anything, 2)
  expect([documents, drafts].map(({ mock }) => mock.calls.length)).toEqual([1, 2])
  new BroadcastChannel(session.store.name).postMessage({ beside: 'something new' })
  await whenAsked(anything, 3)
  expect([documents, drafts].map(({ mock }) => mock.calls.length)).toEqual([2, 3])
  other.close()
})

it('a screen that is left by what was saved asks nothing any more', async () => {
  const anything = asked()
  const left = vi.fn(async () => 0)
  const leave = observe(session, left).subscribe(() => undefined)
  await whenAsked(anything, 1)
  await startDraft(session, guide)
  leave()
  await whenAsked(anything, 2)
  expect(left).toHaveBeenCalledTimes(1)
})
