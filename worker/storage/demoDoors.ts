import { CodedError, type DemoDoor, type NewDemoDoor } from '../../contract/index.ts'
import type { SqlLedger } from './sqlLedger.ts'

const KEY = 'demoDoor'

/** Demo only: the demo ward's key and where its volunteers work, as the seed stored them. */
export class DemoDoors {
  readonly #ledger: SqlLedger

  constructor(ledger: SqlLedger) {
    this.#ledger = ledger
  }

  store({ wardKey, keyId, hamlet }: NewDemoDoor): void {
    const { ward, province } = this.#ledger.facts()
    const door: DemoDoor = { ward, province, wardKey, keyId, hamlet }
    this.#ledger.meta.put(KEY, JSON.stringify(door))
  }

  isOpen(): boolean {
    return this.#ledger.meta.find(KEY) !== null
  }

  /** @throws CodedError not-found before the seed stored it */
  get(): DemoDoor {
    const text = this.#ledger.meta.find(KEY)
    if (text === null) throw new CodedError('not-found', 'the demo ward is not filled yet')
    const door: DemoDoor = JSON.parse(text)
    return door
  }
}
