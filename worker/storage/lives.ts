import * as v from 'valibot'
import type { Uuid } from '../../contract/index.ts'
import { newEpoch } from './epoch.ts'
import type { Meta } from './meta.ts'

/** Under which it is noted when the present epoch began, if it is not the ward's first. */
const BEGUN = 'epochBegun'
/** Under which it is noted which devices showed that the ledger had gone back, and for how long. */
const SHOWN = 'wentBack'
const SHOWN_MS = 7 * 24 * 3_600_000
const Shown = v.record(v.string(), v.string())
/** Before any ward's. No document is edited more often than once a minute for months: so each life has versions of its own. */
const FIRST_LIFE = Date.parse('2026-01-01T00:00:00.000Z')

/** The lives of a ward's ledger: each restore begins one, under an epoch of its own [S8] (decision 0025). */
export class SqlLives {
  readonly #meta: Meta
  /** Undefined until it is asked for. */
  #begun: string | null | undefined

  constructor(meta: Meta) {
    this.#meta = meta
  }

  begin(now: string, epoch = newEpoch()): void {
    this.#meta.put('epoch', epoch)
    this.#meta.put(BEGUN, now)
    this.#begun = now
  }

  noteShown(now: string, device: Uuid): void {
    const recent = Object.entries(this.#shown()).filter(
      ([, at]) => Date.parse(now) - Date.parse(at) < SHOWN_MS,
    )
    this.#meta.put(SHOWN, JSON.stringify({ ...Object.fromEntries(recent), [device]: now }))
  }

  lastShownBy(device: Uuid): string | null {
    return this.#shown()[device] ?? null
  }

  leastVersion(): number {
    if (this.#begun === undefined) this.#begun = this.#meta.find(BEGUN)
    return this.#begun === null ? 0 : Math.ceil((Date.parse(this.#begun) - FIRST_LIFE) / 60_000)
  }

  #shown(): Record<string, string> {
    return v.parse(Shown, JSON.parse(this.#meta.find(SHOWN) ?? '{}'))
  }
}
