import { NodeSql } from './nodeSql.ts'
import { SqlWard } from './sqlWard.ts'
import type { Ward } from './ward.ts'

const sql = new NodeSql()
const ward: Ward = new SqlWard({ sql, transaction: (work) => sql.transaction(work) })

const isVerb = (verb: string): verb is keyof Ward => verb in ward

/** A ward for phones in another process: a verb by its name, with plain data. */
export async function asked(verb: string, words: unknown[]): Promise<unknown> {
  if (!isVerb(verb)) throw new Error(`no ${verb} here`)
  // What comes over the wire was typed where it was sent (`inBrowser.ts`).
  return Reflect.apply(ward[verb], ward, words)
}
