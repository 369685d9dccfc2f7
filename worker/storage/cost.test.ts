import { describe, expect, it } from 'vitest'
import { type ScopeId, SyncAnswer, uuidv7 } from '../../contract/index.ts'
import { bodyOf, call } from '../testing/call.suite.ts'
import { costOf } from '../testing/cost.suite.ts'
import { assistance, consent, del, household, person, sealed, set } from '../testing/documents.suite.ts'
import { rowsOf } from '../testing/inside.suite.ts'
import type { Phone } from '../testing/phone.suite.ts'
import { openPlaces } from '../testing/places.suite.ts'
import { knownRoutes, methodOf } from '../testing/routes.suite.ts'
import { openTown, type Town } from '../testing/ward.suite.ts'

/** Records put into the ledger directly: what matters here is how many there are. */
async function growTo(records: number, { ward, near }: Town, from = 1_000, scope = near) {
  await rowsOf(
    ward,
    `WITH RECURSIVE n(i) AS (SELECT ?4 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
     INSERT INTO document (k, id, kind, ver, written_by, device, no, at, state, body)
     SELECT (SELECT no FROM scope WHERE id = ?2) * 1099511627776 + i,
       printf('01900000-0000-7000-8000-%012d', i), 'assistance', 1, ?3, ?3, i, '2026-11-22T02:00:00.000Z', 0, '{}' FROM n`,
    records,
    scope,
    uuidv7(),
    from,
  )
  await rowsOf(ward, 'UPDATE scope SET seq = ?, n = ? WHERE id = ?', records, records, scope)
}

/** Refusals, lost values and certificates, more than a page of each. */
async function growLists(many: number, { ward, near }: Town) {
  const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${many})`
  const at = "'2026-11-22T02:00:00.000Z'"
  await rowsOf(
    ward,
    `${numbers} INSERT INTO refusal (device, no, mid, member, kind, scope, code, at, mutation)
     SELECT 'd' || i || '-${many}', i, 'm' || i, 'x', 'household', '${near}', 'shape-invalid', ${at}, '{}' FROM n`,
  )
  await rowsOf(
    ward,
    `${numbers} INSERT INTO erasure (cause, scope, at, counts, told) SELECT 'retention', '${near}', ${at}, '{}', 1 FROM n`,
  )
}

/** Where a phone stands that has read everything. */
async function cursorsOf(phone: Phone, { ward }: Town, scope: ScopeId) {
  const { scopes } = await phone.sync([], { [ward]: null, [scope]: null })
  return Object.fromEntries(Object.entries(scopes).map(([code, { cursor }]) => [code, cursor]))
}

/** Lists and figures of the ward. A recount reads every record: that is what it is for. */
const lists = knownRoutes.flatMap((known) =>
  'action' in known && methodOf(known) === 'GET' && known.action !== 'coverage.recount' ? [known] : [],
)

describe('what the platform charges for', () => {
  it('(D08) every list and figure reads as many rows with 20,000 records and 3,000 refusals as with 1,000 of each', async () => {
    const places = await openPlaces()
    const { town } = places
    await town.official.get('me')
    await growTo(2_000, town)
    await growLists(1_000, town)
    const read = async () => {
      const costs: Record<string, number> = {}
      for (const known of lists) {
        const { path } = await known.ask(places, town.path)
        const asked = path.replace('before=9', 'before=999999')
        const run = () => call(asked, { token: town.official.token })
        costs[known.route] = (await costOf(town.ward, run)).read
      }
      return costs
    }
    const before = await read()
    await growTo(21_000, town, 2_001)
    await growLists(2_000, town)
    expect(await read()).toEqual(before)
  })

  it('(D01) what one hamlet holds costs the phones of another nothing', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    // The first of a phone costs its phrases, once (decision 0021).
    await phone.push(household(town.near))
    await growTo(1_500, town)
    const costs = async () => {
      const cursors = await cursorsOf(phone, town, town.near)
      return {
        noNews: await costOf(town.ward, () => phone.sync([], cursors)),
        push: await costOf(town.ward, () => phone.push(household(town.near))),
      }
    }
    const before = await costs()
    await growTo(50_000, town, 30_000, town.far)
    expect(await costs()).toEqual(before)
    expect(before.noNews.read).toBeLessThan(20)
  })

  it('(D07) one changed home travels by itself, to who has its hamlet; to everybody else it is no news', async () => {
    const town = await openTown()
    const [near, far] = [await town.volunteer(), await town.welcome('thanh-vien', town.far)]
    const homes = Array.from({ length: 200 }, () => uuidv7())
    await town.official.push(...homes.map((id) => household(town.near, id)))
    const [here, there] = [await cursorsOf(near, town, town.near), await cursorsOf(far, town, town.far)]
    await town.official.push(set('household', town.near, homes[7] ?? uuidv7(), { label: sealed('bW9p') }))
    const [news, none] = [await near.send([], here), await far.send([], there)]
    const rows = bodyOf(SyncAnswer, news).scopes[town.near]?.rows
    expect(rows?.map(({ id }) => id)).toEqual([homes[7]])
    expect(news.text.length).toBeLessThan(2_000)
    expect(bodyOf(SyncAnswer, none).scopes[town.far]?.rows).toEqual([])
    expect(none.text.length).toBeLessThan(400)
  })

  it('[P6] erasing a home or taking a consent back reads its own hamlet once per step away from it, other hamlets never', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const costs = async () => {
      const [home, who, given] = [uuidv7(), uuidv7(), uuidv7()]
      await phone.push(
        household(town.near, home),
        consent(town.near, who, {}, given),
        person(town.near, home, { name: sealed('dGVu'), consent: given }, who),
        assistance(town.near, { household: home, person: who }),
      )
      const withdrawn = await costOf(town.ward, () =>
        phone.push(consent(town.near, who, { decision: 'withdrawn' })),
      )
      const erased = await costOf(town.ward, () => phone.push(del('household', town.near, home)))
      return { withdrawn: withdrawn.read, erased: erased.read }
    }
    const small = await costs()
    await growTo(60_000, town, 30_001, town.far)
    const beside = await costs()
    await growTo(10_000, town)
    const large = await costs()
    expect(beside.withdrawn - small.withdrawn).toBeLessThan(50)
    expect(beside.erased - small.erased).toBeLessThan(50)
    expect(large.withdrawn - beside.withdrawn).toBeLessThan(1.1 * 9_000)
    expect(large.erased - beside.erased).toBeLessThan(3 * 1.1 * 9_000)
  })

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
    await phone.push(help(mother))
    const cost = await costOf(town.ward, () => phone.push(help(mother), help(father)))
    expect(cost.written).toBe(2 * 2 + 1 + 2)
  })

  it('(decision 0021) what a ward never met costs one row more, once: a phone, a kind of body, the steps of a guide, facts', async () => {
    const town = await openTown()
    const [phone, other] = [await town.volunteer(), await town.volunteer()]
    const home = uuidv7()
    await town.official.push(household(town.near, home))
    const help = (facts = {}) => assistance(town.near, { household: home, facts })
    const costs = []
    for (const change of [help(), help(), help({ 'vneid.account': true }), help({ 'vneid.account': false })])
      costs.push((await costOf(town.ward, () => phone.push(change))).written)
    costs.push((await costOf(town.ward, () => other.push(help()))).written)
    const [first = 0, again = 0] = costs
    expect(costs).toEqual([again + 4, again, again + 1, again, again + 1])
    expect(first).toBeGreaterThan(again)
  })
})
