import type { Phrases } from './compact/phrases.ts'

/** Numbers there are; a varint of two bytes says each. A ward meets some hundreds of phrases in a year. */
const NUMBERS = 2 ** 14
/** Numbers that a phrase may have. When others took them all it gets none, and rows stay long: so the table has an end. */
const MOST_TRIED = 8

/**
 * Phrases of a ward in its SQLite, and those already met in the object's memory: one instance lives as long as the object.
 * The number comes from the letters, so that one row, without an index, is found both ways. Whoever undoes a transaction
 * must `forget`, or a number could be used that was never written.
 */
export class SqlPhrases implements Phrases {
  readonly #sql: SqlStorage
  readonly #numbers = new Map<string, number>()
  readonly #texts = new Map<number, string>()

  constructor(sql: SqlStorage) {
    this.#sql = sql
  }

  numberOf(text: string): number | null {
    return this.#numbers.get(text) ?? this.#find(text)
  }

  textOf(no: number): string {
    const text = this.#texts.get(no) ?? this.#read(no)
    if (text === null) throw new Error(`no phrase ${no}`)
    return text
  }

  forget(): void {
    this.#numbers.clear()
    this.#texts.clear()
  }

  #find(text: string): number | null {
    const first = hashOf(text)
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const no = (first + tried) % NUMBERS
      const there = this.#texts.get(no) ?? this.#read(no)
      if (there === null) return this.#add(no, text)
      if (there === text) return no
    }
    return null
  }

  #read(no: number): string | null {
    const [row] = this.#sql.exec<{ text: string }>('SELECT text FROM phrase WHERE no = ?', no).toArray()
    if (!row) return null
    this.#keep(no, row.text)
    return row.text
  }

  #add(no: number, text: string): number {
    this.#sql.exec('INSERT INTO phrase (no, text) VALUES (?, ?)', no, text)
    this.#keep(no, text)
    return no
  }

  #keep(no: number, text: string): void {
    this.#numbers.set(text, no)
    this.#texts.set(no, text)
  }
}

/** FNV-1a. Another way to number would only keep some phrases twice. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 14)) >>> 0) % NUMBERS
}
