import { afterEach, expect, it, vi } from 'vitest'
import { addHousehold, listHouseholds } from '../index.ts'
import { HAMLET, testIdentity, testSession, testWardKey } from '../session.suite.ts'
import { keepBoard } from './keepBoard.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** A phone on which every look at the clock is late; every rest that is taken opens a channel. */
function alwaysLate() {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 100
    return now
  })
  let rests = 0
  vi.stubGlobal(
    'MessageChannel',
    class extends MessageChannel {
      constructor() {
        super()
        rests += 1
      }
    },
  )
  return () => rests
}

it('(D44) the board that was put aside is filled in slices, so that a finger is heard in between', async () => {
  const [identity, key] = [testIdentity(), await testWardKey()]
  const { session } = await testSession({ identity, key })
  const homes = 7
  for (let n = 1; n <= homes; n++) await addHousehold(session, { hamlet: HAMLET, label: `Nhà ${n}` })
  await keepBoard(session)
  await session.end()
  const { session: again } = await testSession({ identity, key })
  const rests = alwaysLate()
  expect(await listHouseholds(again)).toHaveLength(homes)
  // One for each home, and one for each of the two pieces that were opened: texts and items.
  expect(rests()).toBe(homes + 2)
  await again.end()
})
