import { aboutFields, type Kind, namedIn, type ScopeId } from '../../contract/index.ts'
import type { Documents, LogRow, StoredDocument } from '../domain/ledger.ts'
import { ID_BYTES, idBytes } from './compact/bytes.ts'
import { shortKind } from './compact/kinds.ts'
import { HEAD } from './compact/pack.ts'
import type { Phrases } from './compact/phrases.ts'
import type { DocumentRow } from './compact/row.ts'
import { documentFrom, rowFrom } from './documentRow.ts'
import { logRowFrom, TRAVELLING, type TravellingRow } from './logRow.ts'
import { LOG_SIZE, type SqlScopes } from './scopes.ts'

/** Short or long. Asked as one `IN` each look would cost two rows more. */
const BY_ID = 'SELECT * FROM document WHERE id = ? UNION ALL SELECT * FROM document WHERE id = ? LIMIT 1'

/** About how many rows of records fill a page of SQLite. */
const ROWS_OF_A_PAGE = 10

const JSON_BODY = "iif(typeof(body) = 'text', body, '{}')"
/**
 * Whether a body names one of the ids: by its fields where it is JSON, by the ids in front where it is packed. Bytes behind
 * them may be taken for one by chance, so that who asks looks again. Each list is made once per query, which SQLite does
 * not do within a CASE.
 */
const NAMES_ONE = aboutFields
  .flatMap((field, place) => [
    `json_extract(${JSON_BODY}, '$.${field}') IN (SELECT value FROM ids)`,
    `substr(body, ${HEAD + 1 + place * ID_BYTES}, ${ID_BYTES}) IN (SELECT value FROM packed)`,
  ])
  .join(' OR ')

/** The documents of a ward, keyed by their place in the log of their scope. */
export class SqlDocuments implements Documents {
  readonly #sql: SqlStorage
  readonly #scopes: SqlScopes
  readonly #phrases: Phrases

  constructor(sql: SqlStorage, scopes: SqlScopes, phrases: Phrases) {
    this.#sql = sql
    this.#scopes = scopes
    this.#phrases = phrases
  }

  byId(id: string): StoredDocument | null {
    const [row] = this.#sql.exec<DocumentRow>(BY_ID, idBytes(id)?.buffer ?? null, id).toArray()
    return row ? documentFrom(row, this.#scopes.idOf(row.k), this.#phrases) : null
  }

  bySeqs(scope: ScopeId, seqs: readonly number[]): StoredDocument[] {
    const start = this.#scopes.startOf(scope)
    const rows = this.#sql.exec<DocumentRow>(
      'SELECT * FROM document WHERE k IN (SELECT value + ? FROM json_each(?)) ORDER BY k',
      start,
      JSON.stringify(seqs),
    )
    return rows.toArray().map((row) => documentFrom(row, scope, this.#phrases))
  }

  *ofKind(scope: ScopeId, kind: Kind): Iterable<StoredDocument> {
    const start = this.#scopes.startOf(scope)
    const query = 'SELECT * FROM document WHERE k > ? AND k < ? AND (kind = ? OR kind = ?) ORDER BY k'
    for (const row of this.#sql.exec<DocumentRow>(query, start, start + LOG_SIZE, kind, shortKind(kind)))
      yield documentFrom(row, scope, this.#phrases)
  }

  late(scope: ScopeId): StoredDocument[] {
    const start = this.#scopes.startOf(scope)
    const query = 'SELECT * FROM document WHERE k > ? AND k < ? AND ord IS NOT NULL ORDER BY ord'
    return this.#sql
      .exec<DocumentRow>(query, start, start + LOG_SIZE)
      .toArray()
      .map((row) => documentFrom(row, scope, this.#phrases))
  }

  *log(scope: ScopeId, after: number): Iterable<LogRow> {
    const start = this.#scopes.startOf(scope)
    const query = `SELECT ${TRAVELLING} FROM document WHERE k > ? AND k < ? AND state < 2 ORDER BY k`
    for (const row of this.#sql.exec<TravellingRow>(query, start + after, start + LOG_SIZE))
      yield logRowFrom(row, this.#phrases)
  }

  insert(document: StoredDocument): void {
    this.#put(rowFrom(document, this.#keyOf(document), this.#phrases))
  }

  #put(row: DocumentRow): void {
    this.#sql.exec(
      `INSERT INTO document (k, id, kind, ver, written_by, device, no, at, state, body, stamps, ord, lead)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[row.k, row.id, row.kind, row.ver, row.written_by, row.device, row.no],
      ...[row.at, row.state, row.body, row.stamps, row.ord, row.lead],
    )
  }

  move(from: StoredDocument, to: StoredDocument): void {
    this.#sql.exec('DELETE FROM document WHERE k = ?', this.#keyOf(from))
    this.insert(to)
  }

  naming(scope: ScopeId, ids: readonly string[]): StoredDocument[] {
    const start = this.#scopes.startOf(scope)
    const query = `WITH ids AS (SELECT value FROM json_each(?1)),
        packed AS (SELECT unhex(replace(value, '-', '')) AS value FROM json_each(?1))
      SELECT * FROM document WHERE k > ?2 AND k < ?3 AND state IN (0, 2) AND (${NAMES_ONE}) ORDER BY k`
    const named = new Set(ids)
    return this.#sql
      .exec<DocumentRow>(query, JSON.stringify(ids), start, start + LOG_SIZE)
      .toArray()
      .map((row) => documentFrom(row, scope, this.#phrases))
      .filter(({ body }) => namedIn(body).some((id) => named.has(id)))
  }

  empty(documents: readonly StoredDocument[]): void {
    const keys = documents.map((document) => this.#keyOf(document))
    const query = `UPDATE document SET state = 3, body = '{}', stamps = NULL, ord = NULL
      WHERE k IN (SELECT value FROM json_each(?))`
    this.#sql.exec(query, JSON.stringify(keys))
    this.#closeGaps(keys)
  }

  /**
   * A page whose rows became short stays as it is; SQLite joins it with its neighbours when a row is taken out. So of what
   * was emptied one in so many is taken out and put back, where whole homes go.
   */
  #closeGaps(emptied: readonly number[]): void {
    for (let place = ROWS_OF_A_PAGE - 1; place < emptied.length; place += ROWS_OF_A_PAGE) {
      const [row] = this.#sql
        .exec<DocumentRow>('SELECT * FROM document WHERE k = ?', emptied[place])
        .toArray()
      if (!row) continue
      this.#sql.exec('DELETE FROM document WHERE k = ?', row.k)
      this.#put(row)
    }
  }

  older(scope: ScopeId, after: number, before: string, limit: number): StoredDocument[] {
    const start = this.#scopes.startOf(scope)
    const query = 'SELECT * FROM document WHERE k > ? AND k < ? ORDER BY k LIMIT ?'
    const found: StoredDocument[] = []
    // The log is in the order of time: the first that is not old ends it, and no row after it is read.
    for (const row of this.#sql.exec<DocumentRow>(query, start + after, start + LOG_SIZE, limit)) {
      const document = documentFrom(row, scope, this.#phrases)
      if (document.at >= before) break
      found.push(document)
    }
    return found
  }

  remove(documents: readonly StoredDocument[]): void {
    const keys = JSON.stringify(documents.map((document) => this.#keyOf(document)))
    this.#sql.exec('DELETE FROM document WHERE k IN (SELECT value FROM json_each(?))', keys)
  }

  #keyOf({ scope, seq }: StoredDocument): number {
    return this.#scopes.startOf(scope) + seq
  }
}
