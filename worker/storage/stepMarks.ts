import * as v from 'valibot'
import { MarkRow } from '../../contract/stepMarks.ts'
import type { CountedMark, StepMarks } from '../domain/figures/stepMarks.ts'

/** Marks of steps in a ward's SQLite: one row per person, step and revision. */
export class SqlStepMarks implements StepMarks {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  put({ scope, guide, revision, step, member, what }: CountedMark): void {
    this.#sql.exec(
      `INSERT OR REPLACE INTO step_mark (scope, guide, revision, step, member, what) VALUES (?, ?, ?, ?, ?, ?)`,
      ...[scope, guide, revision, step, member, what],
    )
  }

  rows(): MarkRow[] {
    const query = `SELECT scope AS hamlet, guide, revision, step, what, count(*) AS n FROM step_mark
      GROUP BY scope, guide, revision, step, what ORDER BY guide, revision DESC, step`
    return this.#sql
      .exec(query)
      .toArray()
      .map((row) => v.parse(MarkRow, row))
  }
}
