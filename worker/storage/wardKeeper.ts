import * as v from 'valibot'
import {
  CodedError,
  type CopyPart,
  type CopyPlace,
  ProvinceCode,
  type WardCode,
} from '../../contract/index.ts'
import { catalogue, countedIndicators } from '../catalogue.ts'
import { newCarryKey } from '../domain/carry/carryKey.ts'
import { fingerprintOf } from '../domain/figures/catalogue.ts'
import { CLOSED_MONTHS } from '../domain/figures/periods.ts'
import { rebuildCounters } from '../domain/figures/rebuild.ts'
import { endSilentDays } from '../domain/intake/pushes.ts'
import { type NewWard, openWard } from '../domain/openWard.ts'
import { afterPuttingBack, type Beside } from '../domain/putBack.ts'
import { done, given, type Reply, replyOf } from '../domain/reply.ts'
import { retainStep } from '../domain/retention/retain.ts'
import type { Env } from '../env.ts'
import { RollupAlarm } from '../jobs/rollupAlarm.ts'
import { newEpoch } from './epoch.ts'
import { LedgerObject } from './ledgerObject.ts'
import { Meta } from './meta.ts'
import { wardSteps } from './migrations/ward.ts'
import { CARRY_KEY, SqlLedger } from './sqlLedger.ts'
import { SqlPhrases } from './sqlPhrases.ts'
import { ToProvince } from './toProvince.ts'
import { copyPart, markOf } from './wardCopy.ts'
import { finishRestore, isRestoring, putPart } from './wardRestore.ts'

/** Steps of what runs by itself, in one alarm. */
const STEPS_PER_ALARM = 20
/** Between two parts of a copy. */
const COPY_PAUSE_MS = 15_000

/**
 * What the ward's object does without anybody signed in: opening, the alarm, and the operator's copies.
 */
export abstract class WardKeeper extends LedgerObject<SqlLedger> {
  protected readonly unknown = 'ward-unknown'
  protected readonly clock: RollupAlarm
  readonly #phrases = new SqlPhrases(this.ctx.storage.sql)
  protected readonly province = new ToProvince((verb) => this.transact(verb), this.env.PROVINCE)

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.clock = new RollupAlarm(ctx.storage, env.DEMO === '1')
    ctx.blockConcurrencyWhile(() => this.clock.load())
    if (this.isOpen) this.#followCatalogue()
    if (this.isOpen) ctx.blockConcurrencyWhile(() => this.#holdCarryKey())
  }

  protected steps() {
    return wardSteps
  }

  protected ledgerOn(sql: SqlStorage): SqlLedger {
    return new SqlLedger(sql, this.#phrases)
  }

  protected override forget(): void {
    this.#phrases.forget()
  }

  /** Opens the ward; the same call again is the same. */
  async open(ward: NewWard): Promise<Reply> {
    return replyOf(async () => {
      if (isRestoring(this.ctx.storage.sql)) throw new CodedError('ledger-busy', 'being put back', 60)
      const epoch = this.isOpen ? null : newEpoch()
      const { opened, isNew } = this.foundWith((ledger) => openWard(ledger, ward, epoch, this.now()))
      if (epoch) this.#followCatalogue()
      await this.#holdCarryKey()
      await this.clock.changed()
      return given(opened, isNew ? 201 : 200)
    })
  }

  /**
   * A part of a copy of everything here; the first stands in the audit [P8]. While parts are fetched nothing changes, so
   * that they belong together.
   */
  async copy(from: CopyPlace | null): Promise<Reply> {
    return replyOf(() => {
      if (!this.isOpen) throw new CodedError('ward-unknown')
      if (from === null) this.transact(({ audit }) => audit.add(copied(this.now())))
      const part = copyPart(this.ctx.storage.sql, from, this.#phrases)
      this.busyUntil = part.next ? Date.now() + COPY_PAUSE_MS : 0
      return given(part)
    })
  }

  /**
   * Everything goes, for good. @param epoch of the ward that is meant; "restoring": what a broken restore left
   * @param mark of the copy that stays @throws CodedError ward-changed when the copy does not hold everything
   */
  async wipe(epoch: string, mark: string): Promise<Reply> {
    return replyOf(async () => {
      const isHalf = isRestoring(this.ctx.storage.sql)
      if (!this.isOpen && !isHalf) throw new CodedError('ward-unknown')
      if ((isHalf ? 'restoring' : this.transact((ledger) => ledger.facts().epoch)) !== epoch)
        throw new CodedError('body-invalid', 'another epoch')
      if (!isHalf) {
        this.#checkCopied(mark)
        await this.province.tellBeside()
        // Phones may have sent something while the province was told.
        this.#checkCopied(mark)
      }
      this.isOpen = false
      await this.clock.stop()
      await this.ctx.storage.deleteAll()
      this.forget()
      return done
    })
  }

  #checkCopied(mark: string): void {
    if (markOf(this.ctx.storage.sql) !== mark) throw new CodedError('ward-changed', 'changed since this copy')
  }

  /** A part of a copy comes back; the last one opens the ward, under a new epoch [S8], without who was erased or left since. */
  async restore(ward: WardCode, part: CopyPart): Promise<Reply> {
    return replyOf(async () => {
      if (this.isOpen) throw new CodedError('ward-exists')
      const { sql } = this.ctx.storage
      this.whole(() => putPart(sql, wardSteps, part, this.#phrases))
      if (part.next) return done
      const province = v.safeParse(ProvinceCode, new Meta(sql).find('province'))
      if (!province.success) throw new CodedError('body-invalid', 'parts of the copy are missing')
      const carryKey = await newCarryKey()
      const beside = await this.province.beside(province.output, ward)
      const epoch = this.#epochSince() ?? this.#putBack(ward, beside, carryKey)
      await this.clock.changed()
      return given({ ward, epoch })
    })
  }

  /** The same last part may have been quicker on another way, or what was put back was taken away meanwhile. */
  #epochSince(): string | null {
    if (this.isOpen) return this.transact((ledger) => ledger.facts().epoch)
    if (!isRestoring(this.ctx.storage.sql)) throw new CodedError('ward-unknown', 'taken away meanwhile')
    return null
  }

  #putBack(ward: WardCode, beside: Beside, carryKey: string): string {
    const epoch = this.whole(() => {
      keepCarryKey(new Meta(this.ctx.storage.sql), carryKey)
      return this.#reopen(ward, beside)
    })
    this.isOpen = true
    this.#followCatalogue()
    return epoch
  }

  #reopen(ward: WardCode, beside: Beside): string {
    finishRestore(this.ctx.storage.sql, wardSteps)
    const epoch = newEpoch()
    this.transact((ledger) => {
      if (ledger.facts().ward !== ward) throw new CodedError('body-invalid', 'the copy of another ward')
      ledger.begin(this.now(), epoch)
      ledger.skipVersionsTo(beside.version)
      afterPuttingBack({ ledger, indicators: countedIndicators }, beside, this.now())
    })
    return epoch
  }

  /** Tells the province, again later when it did not listen; and does a part of what runs by itself [P7]. */
  override async alarm(): Promise<void> {
    if (!this.isOpen) return
    await this.clock.run(
      () => this.#tellProvince(),
      () => this.#retain(),
    )
  }

  async #tellProvince(): Promise<void> {
    await this.province.tellTotals({ catalogue, closedMonths: CLOSED_MONTHS, now: this.now() })
    await this.province.tellBeside()
  }

  /** @returns whether more is left than one alarm does */
  #retain(): boolean {
    this.transact((ledger) => endSilentDays(ledger, this.now()))
    for (let step = 0; step < STEPS_PER_ALARM; step++) {
      const isLeft = this.transact((ledger) =>
        retainStep({ ledger, indicators: countedIndicators }, ledger.retention, this.now()),
      )
      if (!isLeft) return false
    }
    return true
  }

  /** Made once; another call may have been quicker. */
  async #holdCarryKey(): Promise<void> {
    if (this.transact(({ meta }) => meta.find(CARRY_KEY)) !== null) return
    const made = await newCarryKey()
    this.transact(({ meta }) => keepCarryKey(meta, made))
  }

  /** A release with other indicators counts the ledger anew, once. */
  #followCatalogue(): void {
    const fingerprint = fingerprintOf(catalogue)
    this.transact((ledger) => {
      if (ledger.meta.find('catalogue') === fingerprint) return
      rebuildCounters(ledger, countedIndicators)
      ledger.meta.put('catalogue', fingerprint)
    })
  }
}

const copied = (at: string) => ({ at, member: null, device: null, what: 'copy ward', count: 1 })

function keepCarryKey(meta: Meta, made: string): void {
  if (meta.find(CARRY_KEY) === null) meta.put(CARRY_KEY, made)
}
