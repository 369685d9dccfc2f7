import { type Mutation, type Uuid, uuidv7 } from '../../../contract/index.ts'
import type { Chance } from '../../../scripts/demo/chance.ts'
import { hamlets, WARD } from '../world/setting.ts'

export const HAMLET = hamlets[0] ?? WARD
export const HOUR_MS = 3_600_000

/** Midnights in Vietnam at which months turn: of 30 and 31 days, of February, of a year. */
export const turns = ['2026-10-31', '2026-11-30', '2026-12-31', '2027-02-28', '2028-02-29'].map((day) =>
  Date.parse(`${day}T17:00:00.000Z`),
)

/** A phone that writes: its clock may be days off, and what it wrote waits until it has signal. */
export class Writer {
  readonly device: Uuid = uuidv7()
  readonly member: Uuid = uuidv7()
  readonly skew: number
  waiting: Mutation[] = []
  /** Its own records, homes and people, to be corrected, taken back or erased. */
  readonly records: { id: Uuid; home: Uuid | null; person: Uuid | null }[] = []
  readonly homes: Uuid[] = []
  readonly persons: { id: Uuid; home: Uuid }[] = []
  #no = 0

  constructor(skew: number) {
    this.skew = skew
  }

  write(now: number, op: 'put' | 'del', kind: string, id: Uuid, fields: Record<string, unknown>): void {
    this.#no += 1
    const at = new Date(now + this.skew).toISOString()
    this.waiting.push({
      ...{ no: this.#no, mid: uuidv7(), v: 1, op, kind, id, base: null, fields, at },
      scope: HAMLET,
    })
  }
}

const sealed = { k: 'k1', iv: 'AAAAAAAAAAAAAAAA', ct: 'c2VhbGVk' }
const bands = ['6-13', '14', '18-59', '60+'] as const
const guides = ['vneid-kich-hoat', 'dvc-dang-nhap'] as const
const facts = ['vneid.account', 'vneid.level2'] as const

const any = <T>(chance: Chance, list: readonly T[]): T | undefined => list[chance.whole(0, list.length - 1)]

/** Somebody helps somebody, at a minute to midnight or past it as often as at any other time. */
export function help(writer: Writer, chance: Chance, now: number, of?: Writer['records'][number]): void {
  const person = of ? undefined : chance.happens(0.7) ? any(chance, writer.persons) : undefined
  const home =
    of?.home ?? person?.home ?? (of || chance.happens(0.3) ? null : (any(chance, writer.homes) ?? null))
  const record = { id: uuidv7(), home, person: of?.person ?? person?.id ?? null }
  const at = new Date(now + writer.skew).toISOString()
  const fact = any(chance, facts) ?? facts[0]
  writer.records.push(record)
  writer.write(now, 'put', 'assistance', record.id, {
    ...{ household: home, person: record.person, ageBand: null, visit: null, guide: any(chance, guides) },
    ...{
      revision: 1,
      steps: [],
      outcome: 'da-xong',
      facts: record.person ? { [fact]: chance.happens(0.6) } : {},
    },
    ...{ safety: true, startedAt: at, at, followUp: null, note: null },
    ...{ supersedes: of?.id ?? null, reason: of ? 'nham' : null },
  })
}

function register(writer: Writer, chance: Chance, now: number): void {
  const [home, person] = [uuidv7(), uuidv7()]
  writer.homes.push(home)
  writer.persons.push({ id: person, home })
  writer.write(now, 'put', 'household', home, { label: sealed, note: null, state: 'here' })
  writer.write(now, 'put', 'person', person, {
    household: home,
    ageBand: any(chance, bands),
    name: null,
    note: null,
  })
}

/** One thing that a writer does. @param mayErase logs without erasures count alike on phones too (decision 0014) */
export function deed(writer: Writer, chance: Chance, now: number, mayErase: boolean): void {
  const what = chance.pick([
    ['help', 10],
    ['register', 3],
    ['correct', 2],
    ['void', 2],
    ['erase', mayErase ? 2 : 0],
  ] as const)
  const [record, home, person] = [
    any(chance, writer.records),
    any(chance, writer.homes),
    any(chance, writer.persons),
  ]
  const at = new Date(now + writer.skew).toISOString()
  if (what === 'register') register(writer, chance, now)
  else if (what === 'correct' && record) help(writer, chance, now, record)
  else if (what === 'void' && record)
    writer.write(now, 'put', 'void', uuidv7(), { target: record.id, reason: 'nham', at })
  else if (what === 'erase' && home && chance.happens(0.5)) writer.write(now, 'del', 'household', home, {})
  else if (what === 'erase' && person) writer.write(now, 'del', 'person', person.id, {})
  else help(writer, chance, now)
}
