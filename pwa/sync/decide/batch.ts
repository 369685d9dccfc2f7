import { MAX_BODY_BYTES, MAX_MUTATIONS } from '../../../contract/index.ts'

/** Room for the rest of the call: cursors of a ward's scopes, unfinished guides and the envelope. */
const ENVELOPE_BYTES = 49_152

export type BatchLimits = { count: number; bytes: number }
export const fullBatch: BatchLimits = { count: MAX_MUTATIONS, bytes: MAX_BODY_BYTES - ENVELOPE_BYTES }

/** A smaller batch after the server found one too big; never less than one. */
export const halfOf = ({ count, bytes }: BatchLimits): BatchLimits => ({
  count: Math.max(1, Math.floor(count / 2)),
  bytes: Math.max(1, Math.floor(bytes / 2)),
})

/** Calls of one size: of several on their way, a small last one would overtake those before it, and be sent again. */
export const inEqualParts = ({ count, bytes }: BatchLimits, waiting: number): BatchLimits => ({
  count: Math.ceil(waiting / Math.max(1, Math.ceil(waiting / count))),
  bytes,
})

/**
 * The mutations to send next: oldest first, in order, as many as one call takes. One that is too big alone goes alone:
 * the server refuses it by name, and it does not stand in the way of others (D27).
 */
export function nextBatch<M>(mutations: Iterable<M>, limits: BatchLimits = fullBatch): M[] {
  const batch: M[] = []
  let bytes = 0
  for (const mutation of mutations) {
    bytes += bytesOf(mutation)
    if (batch.length > 0 && (batch.length >= limits.count || bytes > limits.bytes)) break
    batch.push(mutation)
  }
  return batch
}

const encoder = new TextEncoder()
const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length + 1
