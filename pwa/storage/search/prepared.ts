import type { Sealed } from '../../../contract/index.ts'
import type { Session } from '../session.ts'
import { type LabelParts, partsOf } from './similar.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A text taken apart once: for search, and for comparing labels. */
export type Prepared = { tokens: Token[]; parts: LabelParts }

/** By text, forgotten with the session. Search asks at every key stroke, about thousands of texts (D44). */
const prepared = new WeakMap<Session, Map<string, Prepared>>()

/** Opens what was not opened yet, so that `preparedText` can answer for all of them at once. */
export async function prepare(session: Session, fields: readonly Sealed[]): Promise<void> {
  const unopened = fields.filter((sealed) => session.known(sealed) === undefined)
  await Promise.all(unopened.map((sealed) => session.open(sealed)))
}

/** A prepared text; null when this phone lacks its key. */
export function preparedText(session: Session, sealed: Sealed): Prepared | null {
  const text = session.known(sealed)
  if (text === undefined) return null
  const texts = prepared.get(session) ?? new Map<string, Prepared>()
  prepared.set(session, texts)
  const known = texts.get(text)
  if (known) return known
  const fresh = { tokens: tokensOf(text), parts: partsOf(text) }
  texts.set(text, fresh)
  return fresh
}
