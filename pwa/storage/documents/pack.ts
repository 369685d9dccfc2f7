import type { StoredRow } from '../rows.ts'

/**
 * Neighbours by their ids in one record of the database: a browser takes its time per record, not per byte (decision 0020).
 * `id`: the pack holds every packed document from here to the next pack's `id`; the first one begins at ''.
 * `rows`: the documents as JSON, in the order of their ids. `wrote`: some of them were written on this phone.
 */
export type Pack = { id: string; rows: string; wrote?: 1 }

/** Rows of a new pack: many enough that a first pull writes little, few enough that one change rewrites little (about 40 kB). */
const NEW_PACK_ROWS = 64
/** A pack that has grown beyond this is cut. */
const FULL_PACK_ROWS = 96

/**
 * Whether a document lies by itself: what is still under way here is written again soon, and the few documents of the whole
 * ward are found by their kind. Everything else is packed.
 */
export const liesAlone = ({ ver, acked, erased, wardKind }: StoredRow): boolean =>
  ver === 0 || acked !== undefined || erased === true || wardKind !== undefined

/** A pack that cannot be read is as lost as one that is gone: the digests differ, and the scope is read anew [S4]. */
export function unpacked({ rows }: Pack): StoredRow[] {
  try {
    return JSON.parse(rows)
  } catch {
    return []
  }
}

/**
 * The packs that hold these rows instead of the one that began at `start`.
 * @param rows in the order of their ids, none below `start` @returns none for no rows
 */
export function packsOf(start: string, rows: readonly StoredRow[]): Pack[] {
  if (rows.length === 0) return []
  const count = rows.length <= FULL_PACK_ROWS ? 1 : Math.ceil(rows.length / NEW_PACK_ROWS)
  const size = Math.ceil(rows.length / count)
  const packs: Pack[] = []
  for (let at = 0; at < rows.length; at += size) {
    const part = rows.slice(at, at + size)
    packs.push({
      id: at === 0 ? start : (part[0]?.id ?? start),
      rows: JSON.stringify(part),
      ...(part.some(({ wrote }) => wrote) && { wrote: 1 as const }),
    })
  }
  return packs
}

/** Where the pack of an id begins: the last start at or before it; '' where there is none. @param starts sorted */
export function startFor(starts: readonly string[], id: string): string {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? '') <= id) low = middle + 1
    else high = middle
  }
  return starts[low - 1] ?? ''
}
