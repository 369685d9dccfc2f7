import type { Sealed } from '../../../contract/index.ts'
import type { Session } from '../session.ts'
import { type LabelParts, partsOf } from './similar.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A text taken apart once: for search, and (only where somebody asks) for comparing labels. */
export type Prepared = { tokens: readonly Token[]; readonly parts: LabelParts }

type Texts = { byText: Map<string, Prepared>; byField: WeakMap<Sealed, Prepared> }

/** Forgotten with the session. Search asks at every key stroke, about thousands of fields (D44). */
const sessions = new WeakMap<Session, Texts>()

function textsOf(session: Session): Texts {
  const known = sessions.get(session)
  if (known) return known
  const fresh: Texts = { byText: new Map(), byField: new WeakMap() }
  sessions.set(session, fresh)
  return fresh
}

/** Opens what was not opened yet, so that `preparedText` can answer for all of them at once. */
export async function prepare(session: Session, fields: readonly Sealed[]): Promise<void> {
  const { byField } = textsOf(session)
  const unopened = fields.filter((sealed) => !byField.has(sealed) && session.known(sealed) === undefined)
  if (unopened.length > 0) await Promise.all(unopened.map((sealed) => session.open(sealed)))
}

/** A prepared text; null when this phone lacks its key. */
export function preparedText(session: Session, sealed: Sealed): Prepared | null {
  const { byField } = textsOf(session)
  const known = byField.get(sealed)
  if (known) return known
  const text = session.known(sealed)
  if (text === undefined) return null
  const prepared = preparedPlain(session, text)
  byField.set(sealed, prepared)
  return prepared
}

/** A text that was opened already, prepared. */
export function preparedPlain(session: Session, text: string): Prepared {
  const { byText } = textsOf(session)
  const prepared = byText.get(text) ?? takenApart(text)
  byText.set(text, prepared)
  return prepared
}

function takenApart(text: string): Prepared {
  let parts: LabelParts | undefined
  return {
    tokens: tokensOf(text),
    get parts() {
      parts ??= partsOf(text)
      return parts
    },
  }
}
