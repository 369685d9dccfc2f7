import type { LogRow } from '../domain/ledger.ts'
import { longKind } from './compact/kinds.ts'
import type { Phrases } from './compact/phrases.ts'
import { type DocumentRow, timeIn, writerIn } from './compact/row.ts'
import { letters, putBody } from './compact/unpack.ts'
import { seqOf } from './scopes.ts'

/** What of a row travels. Pages have thousands, so nothing else is read; a short row's id comes as digits. */
export type TravellingRow = Pick<
  DocumentRow,
  'k' | 'kind' | 'ver' | 'written_by' | 'at' | 'state' | 'body' | 'ord' | 'lead'
> & { id: string }
const HEX_ID_LETTERS = 32
export const TRAVELLING =
  "k, iif(typeof(id) = 'blob', lower(hex(id)), id) AS id, kind, ver, written_by, at, state, body, ord, lead"

/**
 * A row as it travels. The text is put together by hand: the body is JSON already, and none of the other values
 * holds a character that JSON would escape.
 */
export function logRowFrom(row: TravellingRow, phrases: Phrases): LogRow {
  if (row.id.length === HEX_ID_LETTERS) return shortLogRow(row, phrases)
  const { id, kind, ver, written_by, at, body } = row
  const seq = seqOf(row.k)
  const head = `"kind":"${kind}","id":"${id}","seq":${seq},"ver":${ver},"by":"${written_by}","at":"${at}"`
  return { seq, id, json: `{${head},${marksOf(row)}"body":${body}}` }
}

const marksOf = ({ state, ord, lead }: TravellingRow): string =>
  `${state === 1 ? '"del":true,' : ''}${ord === null ? '' : `"ord":${ord},`}${lead === 1 ? '"lead":true,' : ''}`

const dashed = (id: string): string =>
  `${id.slice(0, 8)}-${id.slice(8, 12)}-${id.slice(12, 16)}-${id.slice(16, 20)}-${id.slice(20)}`

/** The same of a short row: its letters go into one text, which is made once. */
function shortLogRow(row: TravellingRow, phrases: Phrases): LogRow {
  const seq = seqOf(row.k)
  const ms = timeIn(row.at)
  const id = dashed(row.id)
  const by = writerIn(row.written_by, phrases).member
  const head = `{"kind":"${longKind(row.kind)}","id":"${id}","seq":${seq},"ver":${row.ver},"by":"${by}","at":"`
  letters.begin()
  letters.ascii(head)
  letters.instant(ms)
  letters.ascii(`",${marksOf(row)}"body":`)
  const isPacked = typeof row.body !== 'string'
  if (typeof row.body !== 'string') putBody(new Uint8Array(row.body), ms, phrases)
  if (isPacked) letters.ascii('}')
  return { seq, id, json: isPacked ? letters.text() : `${letters.text()}${row.body}}` }
}
