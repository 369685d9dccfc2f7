import { namedIn, whatNames } from '../../../contract/index.ts'
import type { WardLook } from '../ward/ward.ts'
import { type Truth, Violation, type Withdrawn } from './truth.ts'
import type { World } from './world.ts'

/** Something that a phone wrote: a change, or an unfinished guide. */
type Writing = {
  id: string
  /** The hamlet of a document; an unfinished guide has none. */
  scope: string | null
  at: string
  kind: string
  fields: Record<string, unknown>
}

/**
 * [P6] (D74) What is sealed about somebody erased, or was written before a consent was taken back, lies nowhere at the
 * ward: in no document, refusal, lost value or unfinished guide. Each sealed value is known by its nonce.
 */
export function assertNoContent(world: World, look: WardLook): void {
  const { truth } = world
  const writings = writingsOf(world)
  const erased = goneFrom(truth.erased, writings, look)
  const consents = new Map(writings.filter(({ kind }) => kind === 'consent').map((one) => [one.id, one]))
  for (const writing of writings) {
    const isErased = isAbout(writing, erased)
    const texts = isErased ? Object.values(writing.fields) : textsBefore(truth, writing, consents)
    const held = texts.flatMap(nonceOf).find((nonce) => look.content.includes(nonce))
    if (held === undefined) continue
    const rule = isErased ? 'erased stays erased' : 'withdrawn stays withdrawn'
    throw new Violation(rule, `the ward still holds ${held} of ${writing.kind} ${writing.id}`)
  }
}

/** A document goes with who was erased in its own hamlet. */
const isAbout = ({ id, scope, fields }: Writing, erased: ReadonlyMap<string, string>): boolean =>
  [id, ...namedIn(fields)].some(
    (named) => erased.has(named) && (scope ?? erased.get(named)) === erased.get(named),
  )

function writingsOf({ setting }: World): Writing[] {
  return setting.seats.flatMap(({ promised, begun }) => [
    ...promised.values(),
    ...[...begun.values()].map(({ id, updatedAt, ...fields }) => ({
      ...{ id, scope: null, fields, at: updatedAt, kind: 'unfinished' },
    })),
  ])
}

/** Hamlets of who was erased, and of what goes with them there as far as the ward ever knew of it. */
function goneFrom(
  roots: ReadonlySet<string>,
  writings: readonly Writing[],
  look: WardLook,
): Map<string, string> {
  const known = new Set(look.documents.map(({ id }) => id))
  const gone = new Map<string, string>()
  for (const [scope, written] of Map.groupBy(writings, (writing) => writing.scope)) {
    if (scope === null) continue
    const here = [...new Set(written.map(({ id }) => id))].filter((id) => roots.has(id))
    const documents = written.map(({ id, fields }) => ({ id, names: namedIn(fields) }))
    const others = whatNames(
      here,
      documents.filter(({ id }) => known.has(id)),
    )
    for (const id of [...here, ...others]) gone.set(id, scope)
  }
  return gone
}

/** Texts about a person from before the ward heard that they took their consent back. */
function textsBefore(
  { withdrawn }: Truth,
  { id, at, kind, fields }: Writing,
  consents: ReadonlyMap<string, Writing>,
): unknown[] {
  const isHelp = kind === 'assistance'
  const withdrawal = withdrawn.get(kind === 'person' ? id : String(fields.person))
  if (!withdrawal || String(isHelp ? fields.at : at) > withdrawal.heard) return []
  if (kind === 'person')
    return [fields.note, ...(isNamedSince(fields, withdrawal, consents) ? [] : [fields.name])]
  return isHelp ? [fields.note] : [fields.state]
}

const isNamedSince = (
  { consent }: Writing['fields'],
  { said }: Withdrawn,
  consents: ReadonlyMap<string, Writing>,
): boolean => String(consents.get(String(consent))?.fields.at) >= said

const nonceOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && 'iv' in value ? [String(value.iv)] : []
