import type { ProvinceCode, WardCode } from '../../contract/index.ts'
import type { CoverageAsked } from '../domain/figures/coverage.ts'
import { totalsOf } from '../domain/figures/totals.ts'
import type { Beside } from '../domain/putBack.ts'
import type { Env } from '../env.ts'
import type { SqlLedger } from './sqlLedger.ts'

/** Erasures told in one call. */
const MOST_TOLD = 1_000

type Facts = ReturnType<SqlLedger['facts']>
type Transact = <T>(verb: (ledger: SqlLedger) => T) => T

/** What a ward tells its province, and what that keeps of it beside its copies. All may be told again. */
export class ToProvince {
  readonly #transact: Transact
  readonly #provinces: Env['PROVINCE']

  constructor(transact: Transact, provinces: Env['PROVINCE']) {
    this.#transact = transact
    this.#provinces = provinces
  }

  async tellTotals(asked: CoverageAsked): Promise<void> {
    const [{ province }, totals] = this.#transact((ledger) => {
      const version = ledger.nextVersion()
      return [ledger.facts(), totalsOf(ledger, asked, version)] as const
    })
    await this.#provinces.getByName(province).takeTotals(totals)
  }

  /** [P6] Ids that somebody asked to erase go beside the backups; what was told is told once more if this breaks off. */
  async #tellErased(): Promise<void> {
    for (;;) {
      const [{ ward, province }, erased] = this.#transact((ledger) => [
        ledger.facts(),
        ledger.erasures.untold(MOST_TOLD),
      ])
      const last = erased[erased.length - 1]
      if (!last) return
      await this.#provinces.getByName(province).takeErased(ward, erased)
      this.#transact((ledger) => ledger.erasures.told(last.no))
    }
  }

  /**
   * [P3] So do ids of members and phones that left, and [P1] the keys. None of them ever goes from its list, so their number
   * says if any is new.
   */
  async #tellGrown<T>(
    counter: 'toldRetired' | 'toldKeys',
    listOf: (ledger: SqlLedger) => T[],
    take: (facts: Facts, list: T[]) => Promise<void>,
  ): Promise<void> {
    const { facts, list, told } = this.#transact((ledger) => ({
      ...{ facts: ledger.facts(), list: listOf(ledger) },
      told: ledger.told(counter),
    }))
    if (list.length === told) return
    await take(facts, list)
    this.#transact((ledger) => ledger.noteTold(counter, list.length))
  }

  /** Everything that no copy may take back. */
  async tellBeside(): Promise<void> {
    await this.#tellErased()
    const of = ({ province }: Facts) => this.#provinces.getByName(province)
    await this.#tellGrown(
      'toldRetired',
      ({ people }) => people.retired(),
      async (facts, list) => of(facts).takeRetired(facts.ward, list),
    )
    await this.#tellGrown(
      'toldKeys',
      ({ keys }) => keys.all(),
      async (facts, list) => of(facts).takeKeys(facts.ward, list),
    )
  }

  async beside(province: ProvinceCode, ward: WardCode): Promise<Beside> {
    return this.#provinces.getByName(province).besideOf(ward)
  }
}
