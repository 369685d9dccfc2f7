/** Who wrote a field last: version of the document after the write, device, and that device's mutation number. */
export type FieldStamp = { ver: number; device: string; no: number }

/** A document that can be edited: fields, who wrote each, version. */
export type Versioned = {
  ver: number
  body: Record<string, unknown>
  stamps: Record<string, FieldStamp>
}

/** Fields that arrive: from which device, under which number, based on which version (null: a new document). */
export type IncomingFields = {
  device: string
  no: number
  base: number | null
  fields: Record<string, unknown>
}

/** A value that lost to a later arrival; kept 90 days and shown to the tổ trưởng (D14). */
export type LostValue = { field: string; value: unknown; stamp: FieldStamp }

/** Whether two values of a field are the same as JSON. */
export const isSameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * [S5] Fields merged into a document in arrival order, per field.
 *
 * The arriving value wins, except over a later mutation of the same device: so the mutations of one device give one
 * state in whatever order they arrive (D15). A value written by another device after `base` was not known to the
 * writer: it loses, and is handed back to be kept.
 * @returns the merged document (same object when nothing changed) and the values that lost
 */
export function mergeFields(
  document: Versioned,
  incoming: IncomingFields,
): { document: Versioned; lost: LostValue[] } {
  const next: Versioned = {
    ver: document.ver + 1,
    body: { ...document.body },
    stamps: { ...document.stamps },
  }
  const lost: LostValue[] = []
  let changed = false
  for (const [field, value] of Object.entries(incoming.fields)) {
    const stamp = document.stamps[field]
    if (stamp && stamp.device === incoming.device && stamp.no > incoming.no) continue
    const before = document.body[field]
    if (
      stamp &&
      stamp.device !== incoming.device &&
      stamp.ver > (incoming.base ?? 0) &&
      !isSameValue(before, value)
    )
      lost.push({ field, value: before, stamp })
    next.body[field] = value
    next.stamps[field] = { ver: next.ver, device: incoming.device, no: incoming.no }
    changed = true
  }
  return { document: changed ? next : document, lost }
}

/** An empty document, before its first fields. */
export const emptyDocument = (): Versioned => ({ ver: 0, body: {}, stamps: {} })
