import type { MirroredDraft, Uuid } from '../../contract/index.ts'
import type { Drafts, KeptDraft } from '../domain/drafts/mirrorDrafts.ts'

type DraftRow = { id: Uuid; rev: number; at: string; json: string | null }

const keptFrom = ({ id, rev, at, json }: DraftRow): KeptDraft => {
  const draft: MirroredDraft | null = json === null ? null : JSON.parse(json)
  return { id, rev, at, draft }
}

/** Unfinished guides of members, sealed; one row each, in no log. */
export class SqlDrafts implements Drafts {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  of(member: Uuid): KeptDraft[] {
    const query = 'SELECT id, rev, at, json FROM draft WHERE member = ? ORDER BY rev'
    return this.#sql.exec<DraftRow>(query, member).toArray().map(keptFrom)
  }

  put(member: Uuid, { id, rev, at, draft }: KeptDraft): void {
    const query = 'INSERT OR REPLACE INTO draft (member, id, rev, at, json) VALUES (?, ?, ?, ?, ?)'
    this.#sql.exec(query, member, id, rev, at, draft && JSON.stringify(draft))
  }

  remove(member: Uuid, ids: readonly Uuid[]): void {
    const query = 'DELETE FROM draft WHERE member = ? AND id IN (SELECT value FROM json_each(?))'
    this.#sql.exec(query, member, JSON.stringify(ids))
  }

  forgetAbout(ids: readonly string[]): void {
    const named = ['household', 'person'].map(
      (field) => `json_extract(json, '$.${field}') IN (SELECT value FROM ids)`,
    )
    const query = `WITH ids AS (SELECT value FROM json_each(?))
      UPDATE draft SET json = NULL WHERE json IS NOT NULL AND (${named.join(' OR ')})`
    this.#sql.exec(query, JSON.stringify(ids))
  }

  forget(member: Uuid): void {
    this.#sql.exec('DELETE FROM draft WHERE member = ?', member)
  }
}
