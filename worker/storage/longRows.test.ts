import { evictDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { uuidv7 } from '../../contract/index.ts'
import {
  assistance,
  consent,
  del,
  household,
  person,
  sealed,
  set,
  visit,
} from '../testing/documents.suite.ts'
import { differences, figure } from '../testing/figures.suite.ts'
import { contentOf, lengthen, rowsOf } from '../testing/inside.suite.ts'
import { words } from '../testing/phone.suite.ts'
import { openTown, type Town } from '../testing/ward.suite.ts'

/** How many rows are kept in which form. */
const formsIn = async ({ ward }: Town) => {
  const query = 'SELECT typeof(id) AS form, count(*) AS n FROM document GROUP BY 1 ORDER BY 1'
  return Object.fromEntries((await rowsOf(ward, query)).map(({ form, n }) => [form, n]))
}

/** A ward with a home at work, all of it as the release before decision 0021 left it. */
async function oldTown() {
  const town = await openTown()
  const phone = await town.volunteer()
  const [home, who, agreed] = [uuidv7(), uuidv7(), uuidv7()]
  const muts = phone.write(
    household(town.near, home, { colour: 'xanh' }),
    consent(town.near, who, {}, agreed),
    person(town.near, home, { name: sealed('bmFtZQ'), consent: agreed }, who),
    visit(town.near, home),
    assistance(town.near, { household: home, person: who, facts: { 'vneid.account': true } }),
  )
  await phone.sync(muts)
  const rows = await phone.pull(town.near)
  await lengthen(town.ward)
  return { town, phone, home, who, muts, rows }
}

describe('(decision 0021) rows of an older release', () => {
  it('are read as they are, sent as they were, and known again', async () => {
    const { town, phone, muts, rows } = await oldTown()
    expect(await formsIn(town)).toEqual({ text: 7 })
    expect(await phone.pull(town.near)).toEqual(rows)
    expect((await phone.sync(muts)).verdicts.map(words)).toEqual(Array(5).fill('dup'))
    expect(await differences(town.official)).toEqual([])
    expect(await formsIn(town)).toEqual({ text: 7 })
  })

  it('become short when they are written anew; the others stay, beside them', async () => {
    const { town, phone, home } = await oldTown()
    const label = sealed('bW9p')
    expect(await phone.push(set('household', town.near, home, { label }), visit(town.near, home))).toEqual([
      'ok',
      'ok',
    ])
    expect(await formsIn(town)).toEqual({ blob: 2, text: 6 })
    await evictDurableObject(env.WARD.getByName(town.ward))
    const rows = await phone.pull(town.near)
    expect(rows.find(({ id }) => id === home)?.body).toMatchObject({ label, colour: 'xanh' })
    expect(rows).toHaveLength(6)
    expect(await differences(town.official)).toEqual([])
  })

  it('[P6] are erased with what names them, old and new, and counts stay', async () => {
    const { town, phone, home, who } = await oldTown()
    await phone.push(assistance(town.near, { household: home, person: who, note: sealed('bmV3') }))
    await phone.push(del('household', town.near, home))
    const content = await contentOf(town.ward)
    for (const text of ['c2VhbGVk', 'bmFtZQ', 'bmV3']) expect(content).not.toContain(text)
    expect(await phone.pull(town.near)).toMatchObject([{ id: home, del: true, body: {} }])
    expect(await figure(town.official, town.near, 'luot')).toBe('2')
    expect(await differences(town.official)).toEqual([])
  })

  it('(D14) a lost value of one is shown, whichever form its document has now', async () => {
    const { town, phone, home } = await oldTown()
    await town.official.push(set('household', town.near, home, { label: sealed('b25l') }))
    await phone.push(set('household', town.near, home, { label: sealed('dHdv') }))
    const shown = async () => (await town.official.get('lost')).text.includes('b25l')
    expect(await shown()).toBe(true)
    await lengthen(town.ward)
    expect(await shown()).toBe(true)
  })
})
