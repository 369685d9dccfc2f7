import * as v from 'valibot'
import { CodedError, ProvinceCode } from '../../contract/index.ts'
import type { ProvinceFacts, ProvinceLedger } from '../domain/province.ts'
import { SqlAudit } from './audit.ts'
import { ErasedIds } from './erasedIds.ts'
import { HeldKeys } from './heldKeys.ts'
import { Meta } from './meta.ts'
import { SqlPeople } from './people.ts'
import { RetiredIds } from './retiredIds.ts'
import { SqlTotals } from './totals.ts'

/** A province's ledger in the SQLite of its object. */
export class SqlProvince implements ProvinceLedger {
  readonly people: SqlPeople
  readonly audit: SqlAudit
  readonly totals: SqlTotals
  readonly erased: ErasedIds
  readonly retired: RetiredIds
  readonly keys: HeldKeys
  readonly #meta: Meta

  constructor(sql: SqlStorage) {
    this.#meta = new Meta(sql)
    this.people = new SqlPeople(sql)
    this.audit = new SqlAudit(sql)
    this.totals = new SqlTotals(sql)
    this.erased = new ErasedIds(sql)
    this.retired = new RetiredIds(sql)
    this.keys = new HeldKeys(sql)
  }

  /** @throws CodedError province-unknown while only its wards have pushed */
  facts(): ProvinceFacts {
    if (!this.isNamed()) throw new CodedError('province-unknown')
    return { province: v.parse(ProvinceCode, this.#meta.get('province')), name: this.#meta.get('name') }
  }

  found({ province, name }: ProvinceFacts): void {
    this.#meta.put('province', province)
    this.#meta.put('name', name)
  }

  isNamed(): boolean {
    return this.#meta.find('province') !== null
  }

  /** Nothing is gathered: every change is written at once. */
  flush(): void {}
}
