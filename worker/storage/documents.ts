import { aboutFields, type Kind, type ScopeId } from '../../contract/index.ts'
import type { Documents, LogRow, StoredDocument } from '../domain/ledger.ts'
import { type DocumentRow, documentFrom, logRowFrom, stampsText, stateNumber } from './documentRow.ts'
import { LOG_SIZE, type SqlScopes } from './scopes.ts'

/** The documents of a ward, keyed by their place in the log of their scope. */
export class SqlDocuments implements Documents {
  readonly #sql: SqlStorage
  readonly #scopes: SqlScopes

  constructor(sql: SqlStorage, scopes: SqlScopes) {
    this.#sql = sql
    this.#scopes = scopes
  }

  byId(id: string): StoredDocument | null {
    const [row] = this.#sql.exec<DocumentRow>('SELECT * FROM document WHERE id = ?', id).toArray()
    return row ? documentFrom(row, this.#scopes.idOf(row.k)) : null
  }

  bySeqs(scope: ScopeId, seqs: readonly number[]): StoredDocument[] {
    const start = this.#scopes.startOf(scope)
    const rows = this.#sql.exec<DocumentRow>(
      'SELECT * FROM document WHERE k IN (SELECT value + ? FROM json_each(?)) ORDER BY k',
      start,
      JSON.stringify(seqs),
    )
    return rows.toArray().map((row) => documentFrom(row, scope))
  }

  *ofKind(scope: ScopeId, kind: Kind): Iterable<StoredDocument> {
    const start = this.#scopes.startOf(scope)
    const query = 'SELECT * FROM document WHERE k > ? AND k < ? AND kind = ? ORDER BY k'
    for (const row of this.#sql.exec<DocumentRow>(query, start, start + LOG_SIZE, kind))
      yield documentFrom(row, scope)
  }

  late(scope: ScopeId): StoredDocument[] {
    const start = this.#scopes.startOf(scope)
    const query = 'SELECT * FROM document WHERE k > ? AND k < ? AND ord IS NOT NULL ORDER BY ord'
    return this.#sql
      .exec<DocumentRow>(query, start, start + LOG_SIZE)
      .toArray()
      .map((row) => documentFrom(row, scope))
  }

  *log(scope: ScopeId, after: number): Iterable<LogRow> {
    const start = this.#scopes.startOf(scope)
    const query = 'SELECT * FROM document WHERE k > ? AND k < ? AND state < 2 ORDER BY k'
    for (const row of this.#sql.exec<DocumentRow>(query, start + after, start + LOG_SIZE))
      yield logRowFrom(row)
  }

  insert(document: StoredDocument): void {
    this.#sql.exec(
      `INSERT INTO document (k, id, kind, ver, written_by, device, no, at, state, body, stamps, ord, lead)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      this.#keyOf(document),
      document.id,
      document.kind,
      document.ver,
      document.by,
      document.device,
      document.no,
      document.at,
      stateNumber(document.state),
      JSON.stringify(document.body),
      stampsText(document.stamps),
      document.ord,
      document.isLead ? 1 : null,
    )
  }

  move(from: StoredDocument, to: StoredDocument): void {
    this.#sql.exec('DELETE FROM document WHERE k = ?', this.#keyOf(from))
    this.insert(to)
  }

  naming(scope: ScopeId, ids: readonly string[]): StoredDocument[] {
    const start = this.#scopes.startOf(scope)
    const named = aboutFields.map((field) => `json_extract(body, '$.${field}') IN (SELECT value FROM ids)`)
    const query = `WITH ids AS (SELECT value FROM json_each(?))
      SELECT * FROM document WHERE k > ? AND k < ? AND state IN (0, 2) AND (${named.join(' OR ')}) ORDER BY k`
    return this.#sql
      .exec<DocumentRow>(query, JSON.stringify(ids), start, start + LOG_SIZE)
      .toArray()
      .map((row) => documentFrom(row, scope))
  }

  empty(documents: readonly StoredDocument[]): void {
    const keys = JSON.stringify(documents.map((document) => this.#keyOf(document)))
    const query = `UPDATE document SET state = 3, body = '{}', stamps = NULL, ord = NULL
      WHERE k IN (SELECT value FROM json_each(?))`
    this.#sql.exec(query, keys)
  }

  older(scope: ScopeId, after: number, before: string, limit: number): StoredDocument[] {
    const start = this.#scopes.startOf(scope)
    const query = 'SELECT * FROM document WHERE k > ? AND k < ? ORDER BY k LIMIT ?'
    const found: StoredDocument[] = []
    // The log is in the order of time: the first that is not old ends it, and no row after it is read.
    for (const row of this.#sql.exec<DocumentRow>(query, start + after, start + LOG_SIZE, limit)) {
      if (row.at >= before) break
      found.push(documentFrom(row, scope))
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
