import { digestOf, namedIn, whatNames } from '../../../contract/index.ts'
import { Documents } from '../../../pwa/storage/documents/documents.ts'
import type { StoredRow } from '../../../pwa/storage/rows.ts'
import type { Seat } from '../phone/seat.ts'
import type { KeptDocument, WardLook } from '../ward/ward.ts'
import { assertNoContent } from './content.ts'
import { Violation } from './truth.ts'
import type { World } from './world.ts'

/** At any moment: a row that reads as received was really received, in that very version (D12). */
export async function assertNoFalseTick({ truth }: World, seat: Seat): Promise<void> {
  const rows = seat.session ? await new Documents(seat.session.store).all() : []
  for (const { id, ver, scope } of rows)
    if (ver > 0 && scope.includes('-') && !truth.isCommitted(id, ver))
      throw new Violation('no tick without receipt', `${seat.name} shows ${id} in version ${ver}`)
}

/** What must hold when everything has healed. */
export async function assertHealed(world: World): Promise<void> {
  const look = await world.setting.ward.look()
  if (look.differences.length > 0) throw new Violation('roll-up is recount', look.differences.join(' '))
  assertErased(world, look)
  assertNoContent(world, look)
  assertNothingInvented(world, look)
  const withErased = goneWithErased(world)
  for (const seat of world.setting.seats) {
    await assertNothingLost(world, seat, look, withErased)
    await assertSame(world, seat, look)
    await assertNoFalseTick(world, seat)
  }
}

function assertErased({ truth }: World, { documents }: WardLook): void {
  for (const { id, state, body } of documents)
    if (truth.erased.has(id) && ((state !== 'erased' && state !== 'gone') || body !== '{}'))
      throw new Violation('erased stays erased', `${id} is ${state} ${body}`)
}

/** Every document was written by one of the phones, under its one id: a doubled one would have no author. */
function assertNothingInvented(world: World, { documents }: WardLook): void {
  const known = new Set(world.setting.seats.flatMap(({ everWrote }) => [...everWrote]))
  for (const { id, kind } of documents)
    if (kind !== 'hamlet' && !known.has(id))
      throw new Violation('stored exactly once', `nobody wrote ${kind} ${id}`)
  if (new Set(documents.map(({ id }) => id)).size !== documents.length)
    throw new Violation('stored exactly once', 'an id is there twice')
}

/** [S6] (D11) Whatever was saved is at the ward, in the list of refusals on both sides, or still waits. */
async function assertNothingLost(
  world: World,
  seat: Seat,
  look: WardLook,
  withErased: ReadonlySet<string>,
): Promise<void> {
  const { store } = await world.open(seat)
  const waiting = new Set((await store.outbox.toArray()).map(({ mid }) => mid))
  const refused = new Set((await store.refusals.toArray()).map(({ mutation }) => mutation.mid))
  const atWard = new Map(look.documents.map((document) => [document.id, document]))
  const quarantined = new Set(look.refused.flatMap(({ mid, id }) => [mid, id]))
  if (waiting.size > 0)
    throw new Violation('nothing waits for ever', `${seat.name}: ${[...waiting].join(' ')}`)
  for (const promised of seat.promised.values()) {
    if (waiting.has(promised.mid)) continue
    if (refused.has(promised.mid)) {
      if (!world.truth.wasRestored && !quarantined.has(promised.mid))
        throw new Violation('nothing is lost', `the ward does not know of the refused ${promised.mid}`)
      continue
    }
    const document = atWard.get(promised.id)
    const isExcused = withErased.has(promised.id) || isBeyondRescue(world, seat, promised.id)
    if (!document && !quarantined.has(promised.id) && !isExcused)
      throw new Violation(
        'nothing is lost',
        `${seat.name} saved ${promised.op} ${promised.kind} ${promised.id}`,
      )
    if (document && promised.op === 'put' && isAppended(promised.kind))
      assertWhole(world, document, promised.fields)
  }
}

/** What named somebody erased left the phones with them, so that after a restore nobody can bring it back (decision 0015). */
function goneWithErased({ truth, setting }: World): ReadonlySet<string> {
  if (!truth.wasRestored) return new Set()
  const written = setting.seats.flatMap(({ promised }) => [...promised.values()])
  const documents = written.map(({ id, fields }) => ({ id, names: namedIn(fields) }))
  return new Set(whatNames([...truth.everErased], documents))
}

/** After a restore only what its phone still holds comes back; a phone that was cut off meanwhile brings nothing. */
function isBeyondRescue({ truth }: World, { letGo, identity }: Seat, id: string): boolean {
  if (truth.everErased.has(id)) return true
  return truth.wasRestored && (letGo.has(id) || truth.accessOf(identity.member).size === 0)
}

const isAppended = (kind: string) => ['visit', 'assistance', 'consent', 'void'].includes(kind)

/** As it was written; only a time that had not come is kept under the arrival, with what it said beside it (PROTOCOL 7.5). */
function assertWhole(
  { truth }: World,
  { id, body, state }: KeptDocument,
  fields: Record<string, unknown>,
): void {
  if (state !== 'live') return
  // A note goes with the consent of the person it is about (PROTOCOL 3.13); that it was there is looked at elsewhere.
  const kept: Record<string, unknown> = JSON.parse(body)
  const mayLack = truth.withdrawn.has(String(fields.person)) && !kept.note
  const written = mayLack ? { ...fields, note: kept.note } : fields
  if (canonical(asWritten(kept, written)) !== canonical(written))
    throw new Violation('stored exactly once', `${id} changed on its way`)
}

/** What the phone must have written for the ward to keep this. A correction wrote both times itself: they are to stay. */
function asWritten(kept: Record<string, unknown>, fields: Record<string, unknown>): Record<string, unknown> {
  const { saidAt, ...rest } = kept
  const isMoved = saidAt !== undefined && fields.saidAt === undefined && String(kept.at) < String(saidAt)
  return isMoved ? { ...rest, at: saidAt } : kept
}

/** [S4] A phone holds exactly what the ward has for it: same documents, versions, contents, digests. */
async function assertSame(world: World, seat: Seat, look: WardLook): Promise<void> {
  const { store } = await world.open(seat)
  const own = world.truth.accessOf(seat.identity.member)
  if (own.size === 0) return
  const rows = await new Documents(store).all()
  const refused = new Set((await store.refusals.toArray()).map(({ document }) => document))
  const scopes = await store.scopes.toArray()
  for (const { scope, ver, id } of rows) {
    if (!own.has(scope) && ver > 0)
      throw new Violation('own hamlets only', `${seat.name} still holds ${id} of ${scope}`)
    if (ver === 0 && !refused.has(id))
      throw new Violation('phones converge', `${seat.name} holds ${id} alone`)
  }
  for (const scope of own) {
    const state = scopes.find((known) => known.scope === scope)
    if (!state?.complete || state.mismatch)
      throw new Violation('phones converge', `${seat.name} ${scope} not in step`)
    assertSameScope(seat, scope, rows, look)
    const { n, sum } = digestOf(rows.filter((row) => row.scope === scope && row.ver > 0))
    const ward = look.digests[scope]
    if (n !== ward?.n || sum !== ward.sum) throw new Violation('phones converge', `digest of ${scope}`)
  }
}

function assertSameScope({ name }: Seat, scope: string, rows: readonly StoredRow[], look: WardLook): void {
  const live = look.documents.filter((document) => document.scope === scope && document.state === 'live')
  const here = new Map(rows.filter((row) => row.scope === scope && row.ver > 0).map((row) => [row.id, row]))
  if (here.size !== live.length)
    throw new Violation('phones converge', `${name} has ${here.size} of ${live.length}`)
  for (const { id, ver, body } of live) {
    const row = here.get(id)
    if (row?.ver !== ver) throw new Violation('phones converge', `${name}: ${id} is ${row?.ver}, not ${ver}`)
    if (canonical(row.body) !== canonical(JSON.parse(body)))
      throw new Violation('phones converge', `${name}: ${id} reads ${JSON.stringify(row.body)}, not ${body}`)
  }
}

/** JSON with its keys in order and without what is null anyway. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
