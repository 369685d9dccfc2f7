import { ID_LETTERS, idBytes, idText } from './bytes.ts'
import { longKind, shortKind } from './kinds.ts'
import { packBody } from './pack.ts'
import type { Phrases } from './phrases.ts'
import { unpackBody } from './unpack.ts'

/** A row of the table `document` in its long form: as releases before decision 0021 wrote it. */
export type LongRow = {
  k: number
  id: string
  kind: string
  ver: number
  written_by: string
  device: string
  no: number
  at: string
  state: number
  body: string
  stamps: string | null
  ord: number | null
  lead: number | null
}

/**
 * A row as it is kept. Short: the id is a blob; kind a letter; writer and phone one phrase, its number in `written_by`;
 * `at` milliseconds in digits of base 36; the body a blob if it can be packed.
 */
export type DocumentRow = Omit<LongRow, 'id' | 'body'> & {
  id: string | ArrayBuffer
  body: string | ArrayBuffer
}
type ShortRow = DocumentRow & { id: ArrayBuffer }
type Body = Readonly<Record<string, unknown>>

const BASE = 36

/** The row of a document as it is written: short, or long where it would not come back letter for letter. */
export function rowOf(head: Omit<LongRow, 'body'>, body: Body, phrases: Phrases): DocumentRow {
  const ms = Date.parse(head.at)
  const id = idBytes(head.id)?.buffer ?? null
  const hand = id && isCanonical(head.at, ms) ? handOf(head, phrases) : null
  if (id === null || hand === null) return { ...head, body: JSON.stringify(body) }
  // Each field by name: copying whole rows takes longer than packing them.
  return {
    k: head.k,
    id,
    kind: shortKind(head.kind),
    ver: head.ver,
    written_by: String(hand),
    device: '',
    no: head.no,
    at: ms.toString(BASE),
    state: head.state,
    body: packBody(body, ms, phrases)?.buffer ?? JSON.stringify(body),
    stamps: head.stamps,
    ord: head.ord,
    lead: head.lead,
  }
}

/** Who wrote it on which phone, as one number. */
const handOf = ({ written_by, device }: Omit<LongRow, 'body'>, phrases: Phrases): number | null =>
  written_by.length === ID_LETTERS ? phrases.numberOf(`${written_by} ${device}`) : null

/** What `written_by` of a short row says. */
export function writerIn(written_by: string, phrases: Phrases): { member: string; device: string } {
  const hand = phrases.textOf(Number(written_by))
  return { member: hand.slice(0, ID_LETTERS), device: hand.slice(ID_LETTERS + 1) }
}

/** When a short row was written, ms. */
export const timeIn = (at: string): number => Number.parseInt(at, BASE)

/** Whether a row is kept in the short form. */
export const isShort = (row: { id?: unknown }): row is ShortRow => row.id instanceof ArrayBuffer

/** The row in its long form, whichever it is kept in; `stamps` as they are kept. */
export function longRow(row: DocumentRow, phrases: Phrases): LongRow {
  if (!isShort(row)) return { ...row, id: String(row.id), body: String(row.body) }
  const ms = timeIn(row.at)
  const { member, device } = writerIn(row.written_by, phrases)
  return {
    k: row.k,
    id: idText(new Uint8Array(row.id)),
    kind: longKind(row.kind),
    ver: row.ver,
    written_by: member,
    device,
    no: row.no,
    at: new Date(ms).toISOString(),
    state: row.state,
    body: typeof row.body === 'string' ? row.body : unpackBody(new Uint8Array(row.body), ms, phrases),
    stamps: row.stamps,
    ord: row.ord,
    lead: row.lead,
  }
}

const isCanonical = (at: string, ms: number): boolean =>
  !Number.isNaN(ms) && new Date(ms).toISOString() === at
