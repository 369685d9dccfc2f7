import type { Kind } from '../../contract/documents.ts'
import { type ScopeId, type Uuid, uuidv7 } from '../../contract/ids.ts'
import { addDays, dayInVietnam } from '../../contract/time.ts'
import type { Door } from '../../pwa/account/door.ts'
import { buildMutation } from '../../pwa/storage/mutation.ts'
import { sealText, type WardKey } from '../../pwa/storage/sealing.ts'
import { pushMutations } from '../../pwa/sync/pushMutations.ts'
import { mustSucceed } from './calling.ts'
import { callsOn, type DemoGuide, missedCall } from './calls.ts'
import type { Chance } from './chance.ts'
import { homeOf, type NewDocument } from './homes.ts'
import type { DemoPhone } from './open.ts'
import { type DemoHamlet, type DemoMember, hamlets, madeUp, ward } from './ward.ts'

const DAY = 86_400_000
const WEEKS = 8

type AnyDocument = Omit<NewDocument, 'scope' | 'kind'> & { scope: ScopeId; kind: Kind }

/** Hamlets, denominators and one official figure, written by the official. */
export async function fillWard(door: Door, official: DemoPhone): Promise<void> {
  const now = Date.now()
  const today = dayInVietnam(now)
  const asOf = `${addDays(today, -30).slice(0, 7)}-01`
  const document = (kind: Kind, fields: Record<string, unknown>): AnyDocument => ({
    kind,
    id: uuidv7(now),
    scope: ward,
    fields,
    at: now,
  })
  const documents = hamlets.flatMap(({ code, name, adults, households }) => [
    document('hamlet', {
      code,
      name,
      type: 'to-dan-pho',
      validFrom: '2025-07-01',
      validTo: null,
      mergedInto: [],
    }),
    document('denominator', {
      hamlet: code,
      kind: 'nguoi-tu-14',
      value: adults,
      source: madeUp,
      date: asOf,
    }),
    document('denominator', { hamlet: code, kind: 'ho', value: households, source: madeUp, date: asOf }),
  ])
  const level2 = Math.round(hamlets.reduce((sum, { adults }) => sum + adults, 0) * 0.81)
  documents.push(
    document('officialFigure', {
      hamlet: null,
      indicator: 'ID3',
      value: level2,
      denominator: null,
      source: madeUp,
      date: asOf,
    }),
  )
  await push(door, official, documents)
}

/** Homes, people and eight weeks of records of one hamlet, spread over the phones of its team. Returns how many documents. */
export async function fillHamlet(
  door: Door,
  hamlet: DemoHamlet,
  team: { member: DemoMember; phone: DemoPhone }[],
  key: WardKey,
  guides: { check: DemoGuide; activate: DemoGuide },
  chance: Chance,
  now: number,
): Promise<number> {
  const listedAt = now - (WEEKS * 7 + 4) * DAY
  const seal = (text: string) => sealText(key, text)
  const shares: AnyDocument[][] = team.map(() => [])
  for (let place = 0; place < hamlet.homes; place++) {
    const called = chance.happens(hamlet.reach)
    const home = await homeOf(hamlet, place, listedAt, called, seal, chance)
    const share = shares[place % shares.length]
    share?.push(...home.documents)
    if (called) share?.push(...callsOn(hamlet, home, now, guides, chance))
    else if (chance.happens(0.4)) share?.push(missedCall(hamlet, home, now, chance))
  }
  for (const [order, { phone }] of team.entries()) {
    const written = (shares[order] ?? []).sort((one, other) => one.at - other.at)
    await push(door, phone, written)
  }
  return shares.flat().length
}

async function push(door: Door, phone: DemoPhone, documents: AnyDocument[]): Promise<void> {
  const mutations = documents.map(({ kind, id, scope, fields, at }) =>
    buildMutation({
      no: phone.nextNo++,
      op: 'put',
      kind,
      id: id satisfies Uuid,
      scope,
      fields,
      at: new Date(at).toISOString(),
    }),
  )
  const verdicts = mustSucceed(await pushMutations(door, ward, phone.token, mutations))
  const refused = verdicts.filter((verdict) => verdict.s === 'rejected')
  const [first] = refused
  if (first) throw new Error(`${refused.length} mục bị từ chối: ${first.code ?? ''}`)
}
