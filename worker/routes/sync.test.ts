import { describe, expect, it } from 'vitest'
import { uuidv7 } from '../../contract/index.ts'
import { assistance, household, person } from '../testing/documents.suite.ts'
import { openTown } from '../testing/ward.suite.ts'

describe('a phone in contact', () => {
  it('[S2] sends a visit and hears of each document', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const home = uuidv7()
    const verdicts = await phone.push(
      household(town.near, home),
      person(town.near, home),
      assistance(town.near, { household: home }),
    )
    expect(verdicts).toEqual(['ok', 'ok', 'ok'])
    expect((await phone.pull(town.near)).map(({ kind }) => kind)).toEqual([
      'household',
      'person',
      'assistance',
    ])
  })
})
