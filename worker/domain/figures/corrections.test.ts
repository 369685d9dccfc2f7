import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { goldenCorrections } from '../../../contract/corrections.golden.ts'
import {
  type AgeBand,
  Assistance,
  addTo,
  countingIds,
  type Row,
  recount,
  type Uuid,
  uuidv7,
  Void,
} from '../../../contract/index.ts'
import { countedIndicators } from '../../catalogue.ts'
import { assistance, type Change, household, person, voidOf } from '../../testing/documents.suite.ts'
import { differences, figure } from '../../testing/figures.suite.ts'
import { rowsOf } from '../../testing/inside.suite.ts'
import type { Phone } from '../../testing/phone.suite.ts'
import { openTown, type Town } from '../../testing/ward.suite.ts'

/** What a phone counts of the rows that it was sent, with the functions of the contract alone [C2]. */
function countedFrom(rows: readonly Row[]): Record<string, number> {
  const records = rows.filter(({ kind }) => kind === 'assistance')
  const helps = records.map((row) => {
    const { household: home, person: who, supersedes } = v.parse(Assistance, row.body)
    return { ...written(row), household: home, person: who, supersedes }
  })
  const voids = rows
    .filter(({ kind }) => kind === 'void')
    .map((row) => ({ ...written(row), target: v.parse(Void, row.body).target }))
  const counting = countingIds(helps, voids)
  const bands = new Map<string, AgeBand>(
    rows.flatMap(({ kind, id, body }) => (kind === 'person' ? [[id, body.ageBand as AgeBand]] : [])),
  )
  const counted = records
    .filter(({ id }) => counting.has(id))
    .map((row) => ({ ...v.parse(Assistance, row.body), order: row.ord ?? row.seq }))
    .sort((a, b) => a.order - b.order)
  return withoutZeros(recount(counted, bands, countedIndicators))
}

const written = ({ id, by, seq, ord, lead }: Row) => ({
  ...{ id, by, scope: 'here', isLead: lead === true, order: ord ?? seq },
})
const withoutZeros = (counters: Record<string, number>) =>
  Object.fromEntries(Object.entries(addTo({}, counters)).filter(([, amount]) => amount !== 0))

async function countersOf({ ward, near }: Town): Promise<Record<string, number>> {
  const [scope] = await rowsOf(ward, 'SELECT counters FROM scope WHERE id = ?', near)
  return withoutZeros(JSON.parse(String(scope?.counters)))
}

async function townWithTeam() {
  const town = await openTown()
  const [an, binh] = [await town.volunteer(), await town.volunteer()]
  const lead = await town.welcome('to-truong', town.near)
  const [home, p, other] = [uuidv7(), uuidv7(), uuidv7()]
  await lead.push(
    household(town.near, home),
    ...[p, other].map((id) => person(town.near, home, { ageBand: '18-59' }, id)),
  )
  return { town, home, people: { p, other }, phones: { an, binh, lead } }
}

describe('[C3] (D57) the ward counts what the golden cases count, at once and recounted', () => {
  it.each(goldenCorrections)('$name', async ({ writes, count }) => {
    const { town, home, people, phones } = await townWithTeam()
    const ids = new Map<string, Uuid>(writes.map(({ id }) => [id, uuidv7()]))
    const idOf = (name: string) => ids.get(name) ?? uuidv7()
    for (const write of writes) {
      const change: Change =
        'takesBack' in write
          ? { ...voidOf(town.near, idOf(write.takesBack)), id: idOf(write.id) }
          : assistance(
              town.near,
              {
                ...{ household: home, person: write.person ? people.other : people.p },
                facts: { 'vneid.account': true },
                supersedes: write.corrects ? idOf(write.corrects) : null,
              },
              idOf(write.id),
            )
      expect(await phones[write.by].push(change)).toEqual(['ok'])
    }
    expect(await figure(town.official, town.near, 'luot')).toBe(`${count.length}`)
    expect(await differences(town.official)).toEqual([])
    expect(countedFrom(await town.official.pull(town.near))).toEqual(await countersOf(town))
  })
})

describe('[C2] [C3] seeded mixtures of corrections by three phones', () => {
  const seeds = Array.from({ length: 30 }, (_, seed) => seed + 1)
  it.each(seeds)('seed %i: roll-up, recount and what a phone counts are the same', async (seed) => {
    const { town, home, people, phones } = await townWithTeam()
    const dice = diceOf(seed)
    const queues = mixture(town, home, people, phones, dice)
    while (queues.some(({ muts }) => muts.length > 0)) {
      const queue = queues[dice(queues.length)]
      if (!queue || queue.muts.length === 0) continue
      // Some arrive late: a later one of the same phone overtakes them.
      const [mutation] = queue.muts.splice(dice(Math.min(2, queue.muts.length)), 1)
      await queue.phone.sync([mutation])
    }
    expect(await differences(town.official)).toEqual([])
    expect(countedFrom(await town.official.pull(town.near))).toEqual(await countersOf(town))
  })
})

/** Sixteen writings about two residents, by three phones that know of each other's records. */
function mixture(
  { near }: Town,
  home: Uuid,
  people: Record<'p' | 'other', Uuid>,
  phones: Record<'an' | 'binh' | 'lead', Phone>,
  dice: (sides: number) => number,
) {
  const records = Array.from({ length: 9 }, (_, i) => ({
    id: uuidv7(),
    who: i % 3 === 0 ? people.other : people.p,
  }))
  const queues = Object.values(phones).map((phone) => ({ phone, muts: phone.write() }))
  const pick = () => records[dice(records.length)]?.id ?? null
  for (const { id, who } of records) {
    const at = `2026-${dice(2) ? '10' : '11'}-0${1 + dice(9)}T02:00:00.000Z`
    const facts = { 'vneid.account': dice(2) === 1 }
    const queue = queues[dice(3)]
    const supersedes = dice(3) > 0 ? pick() : null
    queue?.muts.push(
      ...queue.phone.write(assistance(near, { household: home, person: who, at, facts, supersedes }, id)),
    )
    const target = dice(6) === 0 ? pick() : null
    if (target) queue?.muts.push(...queue.phone.write(voidOf(near, target)))
  }
  return queues
}

/** A small repeatable generator: the same seed throws the same. */
function diceOf(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0
    return state % sides
  }
}
