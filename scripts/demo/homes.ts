import type { AgeBand } from '../../contract/ages.ts'
import type { Kind } from '../../contract/documents.ts'
import { type HamletCode, type Uuid, uuidv7 } from '../../contract/ids.ts'
import type { Sealed } from '../../contract/sealed.ts'
import type { Chance } from './chance.ts'
import type { DemoHamlet } from './ward.ts'

/** A document to be created, before it has a number of its device. */
export type NewDocument = {
  kind: Kind
  id: Uuid
  scope: HamletCode
  fields: Record<string, unknown>
  /** Milliseconds since 1970. */
  at: number
}

export type DemoPerson = { id: Uuid; ageBand: AgeBand; home: Uuid }
export type DemoHome = { id: Uuid; people: DemoPerson[]; documents: NewDocument[] }
export type Seal = (text: string) => Promise<Sealed>

const DAY = 86_400_000
const HOMES_IN_A_LANE = 16

const adultBands: readonly (readonly [AgeBand, number])[] = [
  ['18-59', 62],
  ['60+', 31],
  ['16-17', 4],
  ['15', 2],
  ['14', 1],
]
const childBands: readonly (readonly [AgeBand, number])[] = [
  ['6-13', 6],
  ['0-5', 4],
]
const callNames = ['Bác Hoa', 'Bác Bình', 'Cô Nga', 'Chú Dũng', 'Bà Tý', 'Ông Khải', 'Chị Vân', 'Anh Phong']

/** "Nhà 12 – ngõ 3": the label the team reads the home by. @param place from 0 */
export const labelOf = (place: number): string =>
  `Nhà ${(place % HOMES_IN_A_LANE) * 2 + 1 + (Math.floor(place / HOMES_IN_A_LANE) % 2)} – ngõ ${Math.floor(place / HOMES_IN_A_LANE) + 1}`

/** One home of the list, with the people known in it once somebody has called. */
export async function homeOf(
  hamlet: DemoHamlet,
  place: number,
  listedAt: number,
  called: boolean,
  seal: Seal,
  chance: Chance,
): Promise<DemoHome> {
  const id = uuidv7(listedAt + place, chance.bytes(10))
  const household: NewDocument = {
    kind: 'household',
    id,
    scope: hamlet.code,
    fields: { label: await seal(labelOf(place)), note: null, state: 'here' },
    at: listedAt + place * 1000,
  }
  const documents = [household]
  const people: DemoPerson[] = []
  if (called) {
    const bands = [
      ...Array.from(
        {
          length: chance.pick([
            [1, 8],
            [2, 46],
            [3, 34],
            [4, 12],
          ]),
        },
        () => chance.pick(adultBands),
      ),
      ...Array.from(
        {
          length: chance.pick([
            [0, 45],
            [1, 32],
            [2, 23],
          ]),
        },
        () => chance.pick(childBands),
      ),
    ]
    for (const ageBand of bands) {
      const added = await personOf(hamlet, id, ageBand, listedAt + DAY, seal, chance)
      people.push(added.person)
      documents.push(...added.documents)
    }
  }
  return { id, people, documents }
}

async function personOf(
  hamlet: DemoHamlet,
  home: Uuid,
  ageBand: AgeBand,
  at: number,
  seal: Seal,
  chance: Chance,
): Promise<{ person: DemoPerson; documents: NewDocument[] }> {
  const id = uuidv7(at, chance.bytes(10))
  const isAdult = ageBand === '18-59' || ageBand === '60+'
  const named = isAdult && chance.happens(0.35)
  const consent = uuidv7(at, chance.bytes(10))
  const name = `${chance.pick(callNames.map((callName) => [callName, 1] as const))} (mẫu)`
  const documents: NewDocument[] = []
  if (named)
    documents.push({
      kind: 'consent',
      id: consent,
      scope: hamlet.code,
      fields: {
        person: id,
        decision: 'given',
        text: 'ghi-ten-1',
        language: 'vi',
        how: 'spoken',
        at: new Date(at).toISOString(),
      },
      at,
    })
  documents.push({
    kind: 'person',
    id,
    scope: hamlet.code,
    fields: {
      household: home,
      ageBand,
      name: named ? await seal(name) : null,
      consent: named ? consent : null,
      note: null,
      state: 'here',
    },
    at,
  })
  return { person: { id, ageBand, home }, documents }
}
