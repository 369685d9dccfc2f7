import { describe, expect, it } from 'vitest'
import { uuidv7 } from '../../contract/index.ts'
import { costOf } from '../testing/cost.suite.ts'
import { assistance, household, person } from '../testing/documents.suite.ts'
import { rowsOf } from '../testing/inside.suite.ts'
import { openTown, type Town } from '../testing/ward.suite.ts'

/** Records put into the ledger directly: what matters here is how many there are. */
async function growTo(records: number, { ward, near }: Town, from = 1_000) {
  await rowsOf(
    ward,
    `WITH RECURSIVE n(i) AS (SELECT ?4 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
     INSERT INTO document (k, id, kind, ver, written_by, device, no, at, state, body)
     SELECT (SELECT no FROM scope WHERE id = ?2) * 1099511627776 + i,
       printf('01900000-0000-7000-8000-%012d', i), 'assistance', 1, ?3, ?3, i, '2026-11-22T02:00:00.000Z', 0, '{}' FROM n`,
    records,
    near,
    uuidv7(),
    from,
  )
  await rowsOf(ward, 'UPDATE scope SET seq = ?, n = ? WHERE id = ?', records, records, near)
}

describe('what the platform charges for', () => {
  it('[C3] reading coverage reads as many rows with 50,000 records as with one', async () => {
    const town = await openTown()
    const read = () => costOf(town.ward, () => town.official.get('coverage'))
    await growTo(1_000, town)
    const before = await read()
    await growTo(50_000, town, 1_001)
    const after = await read()
    expect(after).toEqual(before)
    expect(after.written).toBe(0)
  })

  it('a sync without news writes nothing and reads a handful of rows, however long the log', async () => {
    const town = await openTown()
    await growTo(20_000, town)
    const { epoch } = await town.official.sync([])
    const scopes = { [town.ward]: `${epoch}.2`, [town.near]: `${epoch}.20000` }
    const cost = await costOf(town.ward, () => town.official.sync([], scopes))
    expect(cost.written).toBe(0)
    expect(cost.read).toBeLessThan(20)
  })

  it('(sync.md §3) a visit of two records costs two rows each, one for the household, one each for log and phone', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const [home, mother, father] = [uuidv7(), uuidv7(), uuidv7()]
    await phone.push(
      household(town.near, home),
      person(town.near, home, {}, mother),
      person(town.near, home, {}, father),
    )
    const help = (who: string) =>
      assistance(town.near, { household: home, person: who, facts: { 'vneid.account': true } })
    const cost = await costOf(town.ward, () => phone.push(help(mother), help(father)))
    expect(cost.written).toBe(2 * 2 + 1 + 2)
  })
})
