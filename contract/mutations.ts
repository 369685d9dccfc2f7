import * as v from 'valibot'
import {
  type Body,
  documentSchemas,
  hamletKinds,
  isAppendOnly,
  isKind,
  type Kind,
  wardKinds,
} from './documents.ts'
import type { RefusalCode } from './errors.ts'
import { isHamlet } from './ids.ts'
import { MAX_MUTATION_BYTES, Mutation, PROTOCOL } from './sync.ts'

/** A mutation whose kind is known and whose fields fit the schema of that kind. */
export type CheckedMutation<K extends Kind = Kind> = Pick<
  Mutation,
  'no' | 'mid' | 'v' | 'op' | 'id' | 'scope' | 'base' | 'at'
> & {
  kind: K
  fields: Partial<Body<K>> & Record<string, unknown>
}

export type CheckResult =
  | { ok: true; mutation: CheckedMutation }
  | { ok: false; code: RefusalCode; no: number; mid: Mutation['mid'] | null }

/** `no` and `mid` as far as they can be read, so that even a malformed mutation gets its own verdict [S6]. */
const Numbered = v.object({ no: Mutation.entries.no, mid: Mutation.entries.mid })

/**
 * One raw mutation, checked at the door: envelope, size, version, kind, scope and fields.
 * `put` needs a whole document, `set` any of its fields, `del` none. Unknown fields are kept [S9].
 */
export function checkMutation(raw: unknown): CheckResult {
  const numbered = v.safeParse(Numbered, raw)
  const { no, mid } = numbered.success ? numbered.output : { no: 0, mid: null }
  const refuse = (code: RefusalCode): CheckResult => ({ ok: false, code, no, mid })

  if (JSON.stringify(raw)?.length > MAX_MUTATION_BYTES) return refuse('too-large')
  const envelope = v.safeParse(Mutation, raw)
  if (!envelope.success) return refuse('shape-invalid')
  const mutation = envelope.output
  if (mutation.v > PROTOCOL) return refuse('version-unknown')
  if (!isKind(mutation.kind)) return refuse('kind-unknown')
  const kind = mutation.kind
  if (mutation.op !== 'put' && isAppendOnly(kind)) return refuse('append-only')
  if (!fitsScope(kind, mutation.scope)) return refuse('shape-invalid')
  const fields = checkFields(kind, mutation.op, mutation.fields)
  return fields ? { ok: true, mutation: { ...mutation, kind, fields } } : refuse('shape-invalid')
}

/** Hamlet documents live in a hamlet, ward documents in the ward; members and devices never travel as mutations. */
const fitsScope = (kind: Kind, scope: string): boolean =>
  isHamlet(scope) ? hamletKinds.includes(kind) : wardKinds.includes(kind)

function checkFields(
  kind: Kind,
  op: Mutation['op'],
  fields: Record<string, unknown>,
): CheckedMutation['fields'] | null {
  if (op === 'del') return {}
  const schema = documentSchemas[kind]
  if (op === 'put') {
    const whole = v.safeParse(schema, fields)
    return whole.success ? whole.output : null
  }
  if (Object.keys(fields).length === 0) return null
  return checkSome(schema.entries, fields)
}

/** Each given field against its own schema; a field that is not given stays away (no defaults). */
function checkSome(
  entries: Record<string, v.GenericSchema>,
  fields: Record<string, unknown>,
): Record<string, unknown> | null {
  const result: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    const entry = Object.hasOwn(entries, name) ? entries[name] : undefined
    if (!entry) {
      result[name] = value
      continue
    }
    const parsed = v.safeParse(entry, value)
    if (!parsed.success || parsed.output === undefined) return null
    result[name] = parsed.output
  }
  return result
}
