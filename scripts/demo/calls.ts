import { isAtLeast } from '../../contract/ages.ts'
import { uuidv7 } from '../../contract/ids.ts'
import { addDays, dayInVietnam } from '../../contract/time.ts'
import type { Chance } from './chance.ts'
import type { DemoHome, DemoPerson, NewDocument } from './homes.ts'
import type { DemoHamlet } from './ward.ts'

/** What the generator needs to know of a guide. */
export type DemoGuide = { id: string; revision: number; steps: readonly string[] }

const DAY = 86_400_000
const MINUTE = 60_000

type Ending = {
  guide: 'check' | 'activate'
  outcome: string
  level2: boolean | null
  comeBack: { kind: string; afterDays: number } | null
}

/** How a call on one person of 14 or over ends, by weight; `had` is the share that already has level 2. */
const endings = (had: number): readonly (readonly [Ending, number])[] => [
  [{ guide: 'check', outcome: 'da_co_tu_truoc', level2: true, comeBack: null }, had * 78],
  [
    {
      guide: 'activate',
      outcome: 'da_xong_hom_nay',
      level2: true,
      comeBack: { kind: 'recheck', afterDays: 14 },
    },
    had * 22,
  ],
  [
    { guide: 'check', outcome: 'hen_cong_an', level2: false, comeBack: { kind: 'return', afterDays: 7 } },
    (1 - had) * 55,
  ],
  [{ guide: 'check', outcome: 'khong_co_smartphone', level2: false, comeBack: null }, (1 - had) * 30],
  [{ guide: 'check', outcome: 'khong_dong_y', level2: null, comeBack: null }, (1 - had) * 15],
]

/**
 * Everything recorded in one home over the eight weeks up to `now`: a call, one assistance record for each person of 14
 * or over, and most of the promised returns. A few promises are left open, so that today's list has work in it.
 */
export function callsOn(
  hamlet: DemoHamlet,
  home: DemoHome,
  now: number,
  guides: { check: DemoGuide; activate: DemoGuide },
  chance: Chance,
): NewDocument[] {
  const daysAgo = chance.whole(1, 55)
  const at = atWork(now - daysAgo * DAY, chance)
  const documents: NewDocument[] = []
  for (const [order, person] of home.people.entries()) {
    if (!isAtLeast(person.ageBand, 14) || chance.happens(0.05)) continue
    const started = at + order * 22 * MINUTE
    const ending = chance.pick(endings(hamlet.level2))
    documents.push(assistance(hamlet, person, ending, guides[ending.guide], started, chance))
    if (ending.comeBack && ending.comeBack.afterDays < daysAgo && !chance.happens(0.025))
      documents.push(returned(hamlet, person, ending, guides, started, now, chance))
  }
  return documents
}

/** Nobody home, or nobody who wanted help: a call without a guide. */
export function missedCall(hamlet: DemoHamlet, home: DemoHome, now: number, chance: Chance): NewDocument {
  const daysAgo = chance.whole(1, 20)
  const at = atWork(now - daysAgo * DAY, chance)
  const result = chance.pick([
    ['absent', 4],
    ['declined', 1],
  ])
  const comeBack = result === 'absent' && daysAgo < 4 ? addDays(dayInVietnam(at), 5) : null
  return {
    kind: 'visit',
    id: uuidv7(at, chance.bytes(10)),
    scope: hamlet.code,
    fields: { household: home.id, at: new Date(at).toISOString(), result, comeBack, note: null },
    at,
  }
}

/** The promised return: still able after 14 days, or level 2 done at the police in the meantime. */
function returned(
  hamlet: DemoHamlet,
  person: DemoPerson,
  first: Ending,
  guides: { check: DemoGuide; activate: DemoGuide },
  started: number,
  now: number,
  chance: Chance,
): NewDocument {
  const at = Math.min(started + (first.comeBack?.afterDays ?? 7) * DAY, now - DAY / 2)
  const came = first.level2 || chance.happens(0.5)
  const again: Ending = came
    ? {
        guide: first.guide,
        outcome: first.level2 ? 'da_co_tu_truoc' : 'da_xong_hom_nay',
        level2: true,
        comeBack: null,
      }
    : { guide: first.guide, outcome: 'khong_can', level2: false, comeBack: null }
  const record = assistance(hamlet, person, again, guides[again.guide], at, chance)
  return first.level2
    ? {
        ...record,
        fields: {
          ...record.fields,
          facts: { 'vneid.level2': true, 'vneid.stillAble': chance.happens(0.85) },
        },
      }
    : record
}

function assistance(
  hamlet: DemoHamlet,
  person: DemoPerson,
  ending: Ending,
  guide: DemoGuide,
  startedAt: number,
  chance: Chance,
): NewDocument {
  const at = startedAt + chance.whole(6, 20) * MINUTE
  const done = ending.outcome === 'da_xong_hom_nay' || ending.outcome === 'da_co_tu_truoc'
  const walked = done ? guide.steps : guide.steps.slice(0, Math.max(1, chance.whole(1, guide.steps.length)))
  const { level2 } = ending
  return {
    kind: 'assistance',
    id: uuidv7(at, chance.bytes(10)),
    scope: hamlet.code,
    fields: {
      household: person.home,
      person: person.id,
      ageBand: person.ageBand,
      visit: null,
      guide: guide.id,
      revision: guide.revision,
      steps: walked.map((id) => ({ id, s: 'done' })),
      outcome: ending.outcome,
      facts:
        level2 === null ? {} : { 'vneid.level2': level2, 'vneid.account': level2 || chance.happens(0.4) },
      safety: chance.happens(0.97),
      startedAt: new Date(startedAt).toISOString(),
      at: new Date(at).toISOString(),
      followUp: ending.comeBack
        ? { on: addDays(dayInVietnam(at), ending.comeBack.afterDays), kind: ending.comeBack.kind }
        : null,
      note: null,
      supersedes: null,
      reason: null,
    },
    at,
  }
}

/** Between 17:00 and 20:30 in Vietnam, when teams call on homes. */
function atWork(instant: number, chance: Chance): number {
  const midnight = Date.parse(`${dayInVietnam(instant)}T00:00:00.000Z`) - 7 * 3_600_000
  return midnight + 17 * 3_600_000 + chance.whole(0, 210) * MINUTE
}
