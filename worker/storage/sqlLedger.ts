import * as v from 'valibot'
import { ProvinceCode, type Uuid, WardCode } from '../../contract/index.ts'
import { publicHalf } from '../domain/carry/carryKey.ts'
import type { Ledger, WardFacts } from '../domain/ledger.ts'
import { SqlAudit } from './audit.ts'
import { SqlClosings } from './closings.ts'
import { SqlDocuments } from './documents.ts'
import { SqlDrafts } from './drafts.ts'
import { SqlErasures } from './erasures.ts'
import { SqlExclusions } from './exclusions.ts'
import { SqlKeptFigures } from './keptFigures.ts'
import { SqlLives } from './lives.ts'
import { SqlLostValues } from './lostValues.ts'
import { Meta } from './meta.ts'
import { SqlOldTexts } from './oldTexts.ts'
import { SqlPeople } from './people.ts'
import { SqlRefusals } from './refusals.ts'
import { SqlRetention } from './retention.ts'
import { SqlScopes } from './scopes.ts'
import { SqlPhrases } from './sqlPhrases.ts'
import { SqlStepMarks } from './stepMarks.ts'
import { SqlTallies } from './tallies.ts'
import { SqlWardKeys } from './wardKeys.ts'
import { SqlWithdrawals } from './withdrawals.ts'

/** Under which the pair for carried work is kept. */
export const CARRY_KEY = 'carryKey'

/** A ward's ledger in the SQLite of its object. One instance per transaction; `flush` writes what was gathered. */
export class SqlLedger implements Ledger {
  readonly scopes: SqlScopes
  readonly documents: SqlDocuments
  readonly tallies: SqlTallies
  readonly exclusions: SqlExclusions
  readonly stepMarks: SqlStepMarks
  readonly refusals: SqlRefusals
  readonly lost: SqlLostValues
  readonly drafts: SqlDrafts
  readonly kept: SqlKeptFigures
  readonly closings: SqlClosings
  readonly erasures: SqlErasures
  readonly withdrawals: SqlWithdrawals
  readonly oldTexts: SqlOldTexts
  readonly people: SqlPeople
  readonly keys: SqlWardKeys
  readonly audit: SqlAudit
  readonly meta: Meta
  readonly retention: SqlRetention
  #facts: WardFacts | null = null
  readonly #lives: SqlLives

  /** @param phrases those of the object, which remembers them from one transaction to the next */
  constructor(sql: SqlStorage, phrases = new SqlPhrases(sql)) {
    this.meta = new Meta(sql)
    this.#lives = new SqlLives(this.meta)
    this.retention = new SqlRetention(sql, this.meta)
    this.scopes = new SqlScopes(sql)
    this.documents = new SqlDocuments(sql, this.scopes, phrases)
    this.tallies = new SqlTallies(sql)
    this.exclusions = new SqlExclusions(sql)
    this.stepMarks = new SqlStepMarks(sql)
    this.refusals = new SqlRefusals(sql)
    this.lost = new SqlLostValues(sql)
    this.drafts = new SqlDrafts(sql)
    this.kept = new SqlKeptFigures(sql)
    this.closings = new SqlClosings(sql, this.meta)
    this.erasures = new SqlErasures(sql)
    this.withdrawals = new SqlWithdrawals(sql)
    this.oldTexts = new SqlOldTexts(sql)
    this.people = new SqlPeople(sql)
    this.keys = new SqlWardKeys(sql)
    this.audit = new SqlAudit(sql)
  }

  facts(): WardFacts {
    this.#facts ??= this.#readFacts()
    return this.#facts
  }

  #readFacts(): WardFacts {
    const carryKey = this.meta.find(CARRY_KEY)
    return {
      ward: v.parse(WardCode, this.meta.get('ward')),
      province: v.parse(ProvinceCode, this.meta.get('province')),
      name: this.meta.get('name'),
      epoch: this.meta.get('epoch'),
      scopeVersion: Number(this.meta.get('scopeVersion')),
      ...(carryKey !== null && { carryKey: publicHalf(carryKey) }),
    }
  }

  found({ ward, province, name, epoch, scopeVersion }: WardFacts, now: string): void {
    const facts = { ward, province, name, epoch, scopeVersion: String(scopeVersion) }
    for (const [key, value] of Object.entries(facts)) this.meta.put(key, value)
    const log = { id: ward, seq: 0, low: 0, n: 0, sum: 0, counters: {}, at: now, isOpen: true }
    this.scopes.put(log)
  }

  touchScopes(): void {
    const facts = this.facts()
    this.#facts = { ...facts, scopeVersion: facts.scopeVersion + 1 }
    this.meta.put('scopeVersion', String(this.#facts.scopeVersion))
  }

  beginLife(now: string, shownBy: Uuid): void {
    this.#lives.noteShown(now, shownBy)
    this.begin(now)
  }

  /** As `beginLife`, after a copy was put back. The province knows of higher versions of the sums than this ledger. */
  begin(now: string, epoch?: string): void {
    this.#lives.begin(now, epoch)
    this.#facts = null
    this.touchScopes()
    this.skipVersionsTo(this.leastVersion())
  }

  lastShownBy(device: Uuid): string | null {
    return this.#lives.lastShownBy(device)
  }

  leastVersion(): number {
    return this.#lives.leastVersion()
  }

  /** The version of the sums that the ward pushes next; every push has a higher one. */
  nextVersion(): number {
    const version = Number(this.meta.find('pushed') ?? 0) + 1
    this.meta.put('pushed', String(version))
    return version
  }

  /** The ward was put back from a copy, and its province has heard of this version. */
  skipVersionsTo(version: number): void {
    if (Number(this.meta.find('pushed') ?? 0) < version) this.meta.put('pushed', String(version))
  }

  /** Of how many of these the province has heard. */
  told(what: 'toldRetired' | 'toldKeys'): number {
    return Number(this.meta.find(what) ?? 0)
  }

  noteTold(what: 'toldRetired' | 'toldKeys', count: number): void {
    this.meta.put(what, String(count))
  }

  flush(): void {
    this.scopes.flush()
    this.tallies.flush()
  }
}
