import * as v from 'valibot'
import type { KeptPublication, Shelf } from '../domain/guides/shelf.ts'
import { SqlAudit } from './audit.ts'
import { Meta } from './meta.ts'

const Kept = v.pipe(
  v.object({
    guide: v.string(),
    revision: v.number(),
    sheet: v.string(),
    page: v.string(),
    print: v.string(),
    min_app: v.nullable(v.string()),
    changed: v.string(),
    day: v.string(),
    codes: v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.string())),
    at: v.string(),
  }),
  v.transform(({ min_app, ...kept }): KeptPublication => ({ ...kept, minApp: min_app })),
)

const EDITION = 'edition'

/** Published guides in the SQLite of the guides' desk. Texts are shared: a revision adds what it changes. */
export class SqlShelf implements Shelf {
  readonly audit: SqlAudit
  readonly #sql: SqlStorage
  readonly #meta: Meta

  constructor(sql: SqlStorage) {
    this.#sql = sql
    this.#meta = new Meta(sql)
    this.audit = new SqlAudit(sql)
  }

  find(guide: string, revision: number): KeptPublication | null {
    const query = 'SELECT * FROM publication WHERE guide = ? AND revision = ?'
    const [row] = this.#sql.exec(query, guide, revision).toArray()
    return row ? v.parse(Kept, row) : null
  }

  all(): KeptPublication[] {
    const rows = this.#sql.exec('SELECT * FROM publication ORDER BY guide, revision').toArray()
    return rows.map((row) => v.parse(Kept, row))
  }

  put(publication: KeptPublication, texts: Readonly<Record<string, string>>): void {
    const { guide, revision, sheet, page, print, minApp, changed, day, codes, at } = publication
    this.#sql.exec(
      `INSERT INTO publication (guide, revision, sheet, page, print, min_app, changed, day, codes, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[guide, revision, sheet, page, print, minApp, changed, day, JSON.stringify(codes), at],
    )
    for (const [hash, text] of Object.entries(texts))
      this.#sql.exec('INSERT OR IGNORE INTO content (hash, text) VALUES (?, ?)', hash, text)
  }

  text(hash: string): string | null {
    const [row] = this.#sql.exec<{ text: string }>('SELECT text FROM content WHERE hash = ?', hash).toArray()
    return row?.text ?? null
  }

  current(): ReadonlyMap<string, number> {
    const query = 'SELECT guide, revision FROM current ORDER BY guide'
    const rows = this.#sql.exec<{ guide: string; revision: number }>(query).toArray()
    return new Map(rows.map(({ guide, revision }) => [guide, revision]))
  }

  setCurrent(guide: string, revision: number | null): void {
    if (revision === null) this.#sql.exec('DELETE FROM current WHERE guide = ?', guide)
    else this.#sql.exec('INSERT OR REPLACE INTO current (guide, revision) VALUES (?, ?)', guide, revision)
  }

  edition(): number {
    return Number(this.#meta.find(EDITION) ?? 0)
  }

  nextEdition(): void {
    this.#meta.put(EDITION, String(this.edition() + 1))
  }
}
