import { describe, expect, it } from 'vitest'
import {
  digestOf,
  hashOf,
  NEXT_PAGE_HEADER,
  PAGE_ROWS,
  type ScopeId,
  SyncAnswer,
  uuidv7,
} from '../../../contract/index.ts'
import { bodyOf } from '../../testing/call.suite.ts'
import { hamlet, household, sealed, set, visit } from '../../testing/documents.suite.ts'
import { countIn, countOfKind, rowsOf } from '../../testing/inside.suite.ts'
import { hamletOf, openTown, type Town } from '../../testing/ward.suite.ts'

describe('[S2] news', () => {
  it('no news for two scopes fits into 300 bytes and writes no row', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    await phone.push(...Array.from({ length: 20 }, () => visit(town.near, uuidv7())))
    const first = await phone.sync([], { [town.ward]: null, [town.near]: null })
    const cursors = Object.fromEntries(Object.entries(first.scopes).map(([id, { cursor }]) => [id, cursor]))
    const before = await rowsOf(town.ward, 'SELECT * FROM device')
    const got = await phone.send([], cursors)
    expect(new TextEncoder().encode(got.text).length).toBeLessThan(300)
    expect(await rowsOf(town.ward, 'SELECT * FROM device')).toEqual(before)
  })

  it('a phone gets what others wrote, once', async () => {
    const town = await openTown()
    const [an, binh] = [await town.volunteer(), await town.volunteer()]
    const first = await an.sync([], { [town.near]: null })
    await binh.push(household(town.near), visit(town.near, uuidv7()))
    const second = await an.sync([], { [town.near]: first.scopes[town.near]?.cursor ?? null })
    expect(second.scopes[town.near]?.rows.map(({ kind }) => kind)).toEqual(['household', 'visit'])
    const third = await an.sync([], { [town.near]: second.scopes[town.near]?.cursor ?? null })
    expect(third.scopes[town.near]?.rows).toEqual([])
  })

  it('[S4] count and digest are those of the live documents, whatever happened to them', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const home = household(town.near)
    await phone.push(home, household(town.near), visit(town.near, home.id))
    await phone.push(set('household', town.near, home.id, { state: 'gone' }))
    const { scopes } = await phone.sync([], { [town.near]: null })
    const news = scopes[town.near]
    expect({ n: news?.n, sum: news?.sum }).toEqual(digestOf(news?.rows ?? []))
    expect(news?.rows).toHaveLength(3)
  })

  it('no phone gets a hamlet that is not its member’s', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    await town.official.push(household(town.far))
    const answer = await phone.sync([], { [town.far]: null, [town.near]: null })
    expect(Object.keys(answer.scopes)).toEqual([town.near])
    expect(answer.drop).toEqual([town.far])
    expect(answer.start).toEqual([town.ward])
  })
})

describe('no echo', () => {
  it('what a phone pushed does not come back, and its cursor moves past it', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const first = await phone.sync([], { [town.near]: null })
    const cursor = first.scopes[town.near]?.cursor ?? null
    const pushed = await phone.sync(phone.write(household(town.near)), { [town.near]: cursor })
    expect(pushed.scopes[town.near]?.rows).toEqual([])
    expect(pushed.scopes[town.near]?.n).toBe(1)
    const [verdict] = pushed.verdicts
    expect(pushed.scopes[town.near]?.cursor).toBe(`${pushed.epoch}.${verdict?.seq}`)
  })

  it('only what others wrote comes back beside it', async () => {
    const town = await openTown()
    const [an, binh] = [await town.volunteer(), await town.volunteer()]
    const cursor = (await an.sync([], { [town.near]: null })).scopes[town.near]?.cursor ?? null
    const theirs = household(town.near)
    await binh.push(theirs)
    const { scopes } = await an.sync(an.write(household(town.near)), { [town.near]: cursor })
    expect(scopes[town.near]?.rows.map(({ id }) => id)).toEqual([theirs.id])
  })

  it('a row comes back when the ward’s document is not what the phone sent', async () => {
    const town = await openTown()
    const [an, binh] = [await town.volunteer(), await town.volunteer()]
    const home = household(town.near)
    const { scopes } = await an.sync(an.write(home), { [town.near]: null })
    const cursor = scopes[town.near]?.cursor ?? null
    await binh.push(set('household', town.near, home.id, { note: sealed('Ymluaa') }))
    const edit = an.write(set('household', town.near, home.id, { state: 'gone' }))
    const [row] = (await an.sync(edit, { [town.near]: cursor })).scopes[town.near]?.rows ?? []
    expect(row).toMatchObject({ id: home.id, ver: 3, body: { state: 'gone', note: sealed('Ymluaa') } })
  })

  it('two edits in one call on top of one version do not come back', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const home = household(town.near)
    const { scopes } = await phone.sync(phone.write(home), { [town.near]: null })
    const cursor = scopes[town.near]?.cursor ?? null
    const edits = phone.write(
      set('household', town.near, home.id, { state: 'gone' }),
      set('household', town.near, home.id, { state: 'here' }),
    )
    expect((await phone.sync(edits, { [town.near]: cursor })).scopes[town.near]?.rows).toEqual([])
  })

  it('a phone that starts afresh gets its own rows too, since it forgets what it had', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    const { scopes } = await phone.sync(phone.write(household(town.near)), { [town.near]: 'other.5' })
    expect(scopes[town.near]).toMatchObject({ reset: true, rows: [{ kind: 'household' }] })
  })
})

describe('starting afresh', () => {
  it('[S8] a cursor of another epoch, or below low water, resets that scope only', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    await phone.push(household(town.near), household(town.near))
    const { epoch } = await phone.sync([])
    const reset = async (cursor: string) =>
      (await phone.sync([], { [town.near]: cursor, [town.ward]: `${epoch}.0` })).scopes
    expect((await reset('zzzzzzzz.1'))[town.near]).toMatchObject({ reset: true, rows: [{}, {}] })
    expect((await reset(`${epoch}.1`))[town.near]).toMatchObject({ reset: false, rows: [{}] })
    await rowsOf(town.ward, 'UPDATE scope SET low = 2 WHERE id = ?', town.near)
    expect((await reset(`${epoch}.1`))[town.near]?.reset).toBe(true)
    expect((await reset(`${epoch}.1`))[town.ward]?.reset).toBe(false)
  })

  it('[S10] (D02) a long log comes in pages; every row comes once, the digest with the last page', async () => {
    const town = await openTown()
    const rows = PAGE_ROWS + 700
    await fill(town, town.near, rows)
    const phone = await town.volunteer()
    const first = (await phone.sync([], { [town.near]: null, [town.ward]: null })).scopes
    expect(first[town.near]).toMatchObject({ more: true })
    expect(first[town.near]?.n).toBeUndefined()
    const got = Object.values(first).reduce((sum, { rows: page }) => sum + page.length, 0)
    expect(got).toBe(PAGE_ROWS)
    const ids = (await phone.pull(town.near)).map(({ id }) => id)
    expect(ids).toHaveLength(rows)
    expect(new Set(ids).size).toBe(rows)
  })

  it('4.6 an answer that leaves pages behind says in its head where they go on; the last one says nothing', async () => {
    const town = await openTown()
    await fill(town, town.near, PAGE_ROWS + 700)
    const phone = await town.volunteer()
    const heads: unknown[] = []
    let scopes: Record<string, string | null> = { [town.near]: null, [town.ward]: null }
    for (let more = true; more; ) {
      const response = await phone.send([], scopes)
      const head = response.headers.get(NEXT_PAGE_HEADER)
      const answer = bodyOf(SyncAnswer, response)
      scopes = Object.fromEntries(Object.entries(answer.scopes).map(([id, { cursor }]) => [id, cursor]))
      more = Object.values(answer.scopes).some((page) => page.more)
      heads.push(head === null ? null : JSON.parse(head))
      if (more) expect(JSON.parse(head ?? '')).toEqual(scopes)
    }
    expect(heads.map((head) => head !== null)).toEqual([true, false])
  })

  it('a scope that did not fit says so and keeps its place; a small rest comes along', async () => {
    const town = await openTown()
    const rest = PAGE_ROWS / 10
    await fill(town, town.near, PAGE_ROWS)
    await fill(town, town.far, rest + 1)
    const first = await town.official.sync([], { [town.near]: null, [town.far]: null })
    expect(first.scopes[town.near]).toMatchObject({ more: false })
    expect(first.scopes[town.far]).toMatchObject({ rows: [], more: true, cursor: `${first.epoch}.0` })
    const cursor = `${first.epoch}.1`
    const second = await town.official.sync([], { [town.near]: null, [town.far]: cursor })
    expect(second.scopes[town.far]).toMatchObject({ more: false, cursor: `${first.epoch}.${rest + 1}` })
    expect(second.scopes[town.far]?.rows).toHaveLength(rest)
  })
})

/** So many visits at once, without a way through the intake. */
async function fill(town: Town, scope: ScopeId, rows: number): Promise<void> {
  const place = scope.slice(-2)
  await rowsOf(
    town.ward,
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
     INSERT INTO document (k, id, kind, ver, written_by, device, no, at, state, body)
     SELECT (SELECT no FROM scope WHERE id = ?2) * 1099511627776 + i,
       printf('019000${place}-0000-7000-8000-%012d', i), 'visit', 1, ?3, ?3, i, '2026-11-22T02:00:00.000Z', 0, '{}' FROM n`,
    rows,
    scope,
    uuidv7(),
  )
  await rowsOf(town.ward, 'UPDATE scope SET seq = ?, n = ? WHERE id = ?', rows, rows, scope)
}

describe('[S7] scopes begin and end', () => {
  it('a new hamlet starts for the official, and the scope’s version rises', async () => {
    const town = await openTown()
    const before = await town.official.sync([], { [town.ward]: null, [town.near]: null, [town.far]: null })
    expect(before.start).toEqual([])
    const third = hamletOf(town.ward, 3)
    const after = await town.official.sync(town.official.write(hamlet(town.ward, third)), {
      [town.ward]: null,
      [town.near]: null,
      [town.far]: null,
    })
    expect(after.start).toEqual([third])
    expect(after.scopeVersion).toBeGreaterThan(before.scopeVersion)
  })

  it('(D10) a member who loses a hamlet is told to drop it, and what was on the way is kept for the ward', async () => {
    const town = await openTown()
    const phone = await town.volunteer()
    await rowsOf(
      town.ward,
      'UPDATE member SET hamlets = ? WHERE id = ?',
      JSON.stringify([town.far]),
      phone.member,
    )
    const answer = await phone.sync(phone.write(visit(town.near, uuidv7())), { [town.near]: null })
    expect(answer).toMatchObject({ drop: [town.near], start: [town.ward, town.far], scopes: {} })
    expect(answer.verdicts).toMatchObject([{ s: 'rejected', code: 'scope-not-yours' }])
    expect(await countIn(town.ward, 'refusal')).toBe(1)
    expect(await countOfKind(town.ward, 'visit')).toBe(0)
  })
})

it('hashes of documents stay below 2^52, so that sums are exact', () => {
  for (let ver = 1; ver < 200; ver++) expect(hashOf(uuidv7(), ver)).toBeLessThan(2 ** 52)
})
