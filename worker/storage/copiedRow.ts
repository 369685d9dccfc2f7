import * as v from 'valibot'
import type { Phrases } from './compact/phrases.ts'
import { isShort, longRow, rowOf } from './compact/row.ts'
import { stampsFrom, stampsText } from './compact/stamps.ts'

/** A row of any table, as SQLite gives it. */
export type Row = Record<string, SqlStorageValue>

/** A document as a copy carries it: in the long form, whichever it is kept in, so that copies are the same in every release. */
export function copiedRow(row: Row, phrases: Phrases): Row {
  if (!isShort(row)) return row
  const long = longRow(row, phrases)
  const stamps = stampsFrom(row.stamps, JSON.parse(long.body), long)
  return { ...long, stamps: row.stamps === null ? null : JSON.stringify(stamps) }
}

const number = v.nullable(v.number())
const Copied = v.object({
  ...{ k: v.number(), id: v.string(), kind: v.string(), ver: v.number(), written_by: v.string() },
  ...{ device: v.string(), no: v.number(), at: v.string(), state: v.number(), body: v.string() },
  ...{ stamps: v.nullable(v.string()), ord: number, lead: number },
})
const Fields = v.record(v.string(), v.unknown())
const Stamps = v.record(v.string(), v.object({ ver: v.number(), device: v.string(), no: v.number() }))

/** A document of a copy as it is to be kept: short, if it then comes back letter for letter. */
export function keptRow(row: Row, phrases: Phrases): Row {
  const copied = v.safeParse(Copied, row)
  if (!copied.success) return row
  const { body, stamps } = copied.output
  const fields = fieldsIn(body)
  const written = stamps === null ? {} : fieldsIn(stamps)
  if (!fields || !written || !v.is(Stamps, written)) return row
  return { ...rowOf(copied.output, fields, phrases), stamps: stampsText(written, fields, copied.output) }
}

function fieldsIn(text: string): Record<string, unknown> | null {
  const fields = v.safeParse(Fields, jsonIn(text))
  return fields.success && JSON.stringify(fields.output) === text ? fields.output : null
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
