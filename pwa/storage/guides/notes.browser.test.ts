import { afterEach, beforeEach, expect, it } from 'vitest'
import { testSession } from '../session.suite.ts'
import type { Session } from '../session.ts'
import { guideNotes, markKey, markStep } from './notes.ts'

const mark = {
  guide: 'vneid-kiem-tra',
  revision: 1,
  step: 'mo-app',
  what: 'khong-thay',
  household: null,
} as const
const key = markKey(mark.guide, mark.revision, mark.step)

let session: Session
beforeEach(async () => {
  session = (await testSession()).session
})
afterEach(() => session.end())

it('[S1] a step that is marked twice at once waits in the outbox once', async () => {
  await Promise.all([markStep(session, mark), markStep(session, mark)])
  expect(await session.store.outbox.count()).toBe(1)
  expect((await guideNotes(session)).marked).toEqual({ [key]: 'khong-thay' })
})

it('[S1] a mark that could not be saved is not called marked, and can be made again', async () => {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  session.store.outbox.hook('creating', refuse)
  await expect(markStep(session, mark)).rejects.toThrow()
  expect((await guideNotes(session)).marked).toEqual({})
  session.store.outbox.hook('creating').unsubscribe(refuse)
  await markStep(session, mark)
  expect(await session.store.outbox.count()).toBe(1)
})
