import { type Kind, type Mutation, PROTOCOL, type ScopeId, type Uuid, uuidv7 } from '../../contract/index.ts'
import type { Written } from './rows.ts'

/** What a change is made of; `base` is the version it builds on, null for a document the ward has not confirmed. */
export type MutationParts = {
  op: Mutation['op']
  kind: Kind
  id: Uuid
  scope: ScopeId
  base?: number | null
  fields: Record<string, unknown>
  at: string
  mid?: Uuid
}

/** A change ready for the outbox: named once, sent as it is for ever [S3]. */
export function writtenMutation({
  op,
  kind,
  id,
  scope,
  fields,
  at,
  base = null,
  mid,
}: MutationParts): Written {
  return { mid: mid ?? uuidv7(), v: PROTOCOL, op, kind, id, scope, base, fields, at }
}

/** A whole mutation, for a writer that keeps its own numbers. `no` rises by one per device. */
export const buildMutation = ({ no, ...parts }: MutationParts & { no: number }): Mutation => ({
  no,
  ...writtenMutation(parts),
})
