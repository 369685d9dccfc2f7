import {
  type Action,
  type CarriedPart,
  CodedError,
  type HamletCode,
  type KeyWrap,
  type NewDemoDoor,
  type NewDemoInvitation,
  type NewInvitation,
  type NewWardKey,
  type PhoneKey,
  type SyncCall,
  type Uuid,
  uuidv7,
} from '../../contract/index.ts'
import { catalogue, countedIndicators } from '../catalogue.ts'
import { carryKeyFrom, newCarryKey } from '../domain/carry/carryKey.ts'
import { openPart } from '../domain/carry/openPart.ts'
import { checkCarrier, takeCarried } from '../domain/carry/takeCarried.ts'
import { demoTerms } from '../domain/demo.ts'
import { erasureListFor } from '../domain/erasure/erasureList.ts'
import { fingerprintOf } from '../domain/figures/catalogue.ts'
import { coverageFor, openHamlets } from '../domain/figures/coverage.ts'
import { CLOSED_MONTHS } from '../domain/figures/periods.ts'
import { rebuildCounters } from '../domain/figures/rebuild.ts'
import { recountFor } from '../domain/figures/recount.ts'
import { marksFor } from '../domain/figures/stepMarks.ts'
import { totalsOf } from '../domain/figures/totals.ts'
import { headOf, phoneKey } from '../domain/keys/phoneKey.ts'
import { wardKeyState } from '../domain/keys/phones.ts'
import { handOnKey, noteJoined, noteSheet, rotateKey } from '../domain/keys/rotate.ts'
import { type NewWard, openWard } from '../domain/openWard.ts'
import { type Author, activeAuthorOf, reachFor } from '../domain/people/author.ts'
import { type Enrolment, enrol } from '../domain/people/enrol.ts'
import { identityOf } from '../domain/people/identity.ts'
import { checkInviter, openInvitation, termsFor, withdrawInvitation } from '../domain/people/invitations.ts'
import { memberListFor } from '../domain/people/memberList.ts'
import { moveMember } from '../domain/people/move.ts'
import { refusalListFor } from '../domain/people/refusalList.ts'
import { retireDevice, retireMember } from '../domain/people/retire.ts'
import { done, given, type Reply, refusedWith, replyOf } from '../domain/reply.ts'
import { retainStep } from '../domain/retention/retain.ts'
import { type Signed, signIn } from '../domain/signIn/device.ts'
import { sync } from '../domain/sync.ts'
import type { Env } from '../env.ts'
import { RollupAlarm } from '../jobs/rollupAlarm.ts'
import { DemoDoors } from './demoDoors.ts'
import { newEpoch } from './epoch.ts'
import { LedgerObject } from './ledgerObject.ts'
import { wardSteps } from './migrations/ward.ts'
import { CARRY_KEY, SqlLedger } from './sqlLedger.ts'

/** Erasures told to the province, and steps of what runs by itself, in one alarm. */
const MOST_TOLD = 1_000
const STEPS_PER_ALARM = 20

/** One ward: the unit of consistency. Its object is the only writer, and no ward can see or slow another. */
export class WardLedger extends LedgerObject<SqlLedger> {
  protected readonly unknown = 'ward-unknown'
  readonly #alarm: RollupAlarm

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#alarm = new RollupAlarm(ctx.storage, env.DEMO === '1')
    ctx.blockConcurrencyWhile(() => this.#alarm.load())
    if (this.isOpen) this.#followCatalogue()
    if (this.isOpen) ctx.blockConcurrencyWhile(() => this.#holdCarryKey())
  }

  protected steps() {
    return wardSteps
  }

  protected ledgerOn(sql: SqlStorage): SqlLedger {
    return new SqlLedger(sql)
  }

  /** Opens the ward; the same call again is the same. */
  async open(ward: NewWard): Promise<Reply> {
    return replyOf(async () => {
      const epoch = this.isOpen ? null : newEpoch()
      const { opened, isNew } = this.foundWith((ledger) => openWard(ledger, ward, epoch, this.now()))
      if (epoch) this.#followCatalogue()
      await this.#holdCarryKey()
      await this.#alarm.changed()
      return given(opened, isNew ? 201 : 200)
    })
  }

  async enrol(address: string, enrolment: Enrolment): Promise<Reply> {
    return this.forAddress(address, () =>
      this.transact((ledger) => {
        const { author, isNew } = enrol(ledger, enrolment, this.now(), uuidv7)
        noteJoined(ledger, author.device.id, enrolment)
        const enrolled = { ...identityOf(ledger.facts(), author), wardKey: headOf(ledger.keys) }
        return given(enrolled, isNew ? 201 : 200)
      }),
    )
  }

  async signIn(address: string, signed: Signed): Promise<Reply> {
    return this.forAddress(address, async () => {
      const ledger = this.ledgerOn(this.ctx.storage.sql)
      return given(identityOf(ledger.facts(), await signIn(ledger.people, signed, this.now())))
    })
  }

  async me(device: Uuid): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => given(identityOf(ledger.facts(), author)))
  }

  /** Whether the role of the device's member may do this at all. */
  async allows(device: Uuid, action: Action): Promise<Reply> {
    return this.#asMember(device, (_, author) => {
      reachFor(author, action)
      return done
    })
  }

  async sync(device: Uuid, call: SyncCall): Promise<Reply> {
    return this.forDevice(device, async () => {
      const outcome = this.transact((ledger) => sync(ledger, device, call, this.now(), countedIndicators))
      if (outcome.retired) return { ...refusedWith(outcome.retired), verdicts: outcome.verdicts }
      if (outcome.hasWritten) await this.#alarm.changed()
      return { ok: true, status: 200, json: outcome.text }
    })
  }

  /** [S14] Opened outside the transaction, since opening takes its time; taken in inside it. */
  async carry(device: Uuid, part: CarriedPart): Promise<Reply> {
    return this.forDevice(device, async () => {
      const { facts, people, key } = this.transact((ledger) => {
        checkCarrier(ledger.people, device)
        return { facts: ledger.facts(), people: ledger.people, key: ledger.meta.get(CARRY_KEY) }
      })
      const opened = await openPart(part, facts.ward, await carryKeyFrom(key), people)
      const result = this.transact((ledger) =>
        takeCarried({ ledger, indicators: countedIndicators }, device, opened, this.now()),
      )
      if (result.received > 0) await this.#alarm.changed()
      return given(result)
    })
  }

  async coverage(device: Uuid, closedMonths: number): Promise<Reply> {
    const asked = { catalogue, closedMonths, now: this.now() }
    return this.#asMember(device, (ledger, author) => given(coverageFor(ledger, author, asked)))
  }

  /** Steps that people of the ward found different on a real screen. */
  async marks(device: Uuid): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => given(marksFor(ledger, author, this.now())))
  }

  async recount(device: Uuid): Promise<Reply> {
    return this.#asMember(device, (ledger, author) =>
      given(recountFor(ledger, author, countedIndicators, this.now())),
    )
  }

  async refusals(device: Uuid): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => given(refusalListFor(ledger, author)))
  }

  async erasures(device: Uuid, before: number): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => given(erasureListFor(ledger, author, before)))
  }

  async members(device: Uuid): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => given(memberListFor(ledger.people, author, this.now())))
  }

  async invite(device: Uuid, terms: NewInvitation): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => {
      const whole = termsFor(ledger.people, terms)
      checkInviter(author, whole, openHamlets(ledger))
      const { invitation, isNew } = openInvitation(ledger, whole, author.member.id, this.now())
      return given(invitation, isNew ? 201 : 200)
    })
  }

  async withdraw(device: Uuid, invitation: Uuid): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => {
      withdrawInvitation(ledger, author, invitation, this.now())
      return done
    })
  }

  async retireMember(device: Uuid, member: Uuid): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => {
      retireMember(ledger, author, member, this.now())
      ledger.drafts.forget(member)
      return done
    })
  }

  async retireDevice(device: Uuid, other: Uuid): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => {
      retireDevice(ledger, author, other, this.now())
      return done
    })
  }

  async moveMember(device: Uuid, member: Uuid, hamlets: readonly HamletCode[]): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => {
      moveMember(ledger, author, member, hamlets, this.now())
      return done
    })
  }

  async phoneKey(device: Uuid, phone: PhoneKey): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => given(phoneKey(ledger, author, phone, this.now())))
  }

  async keyState(device: Uuid): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => given(wardKeyState(ledger, author)))
  }

  /** The demo's door hands out one key to everybody, so there it is not changed. */
  async rotateKey(device: Uuid, key: NewWardKey): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => {
      if (new DemoDoors(ledger).isOpen()) throw new CodedError('role-not-allowed', 'not in the demo')
      const { head, isNew } = rotateKey(ledger, author, key, this.now())
      return given(head, isNew ? 201 : 200)
    })
  }

  async handOnKey(device: Uuid, key: string, wraps: readonly KeyWrap[]): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => {
      handOnKey(ledger, author, key, wraps, this.now())
      return done
    })
  }

  async noteSheet(device: Uuid, key: string): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => {
      noteSheet(ledger, author, key, this.now())
      return done
    })
  }

  /** Demo only: what one tap on a role needs. */
  async storeDemoDoor(address: string, door: NewDemoDoor): Promise<Reply> {
    return this.forAddress(address, () => {
      this.transact((ledger) => new DemoDoors(ledger).store(door))
      return done
    })
  }

  async demoDoor(address: string): Promise<Reply> {
    return this.forAddress(address, () => this.transact((ledger) => given(new DemoDoors(ledger).get())))
  }

  /** Demo only: an invitation without sign-in. */
  async demoInvite(address: string, asked: NewDemoInvitation): Promise<Reply> {
    return this.forAddress(address, () =>
      this.transact((ledger) => {
        const terms = demoTerms(asked, new DemoDoors(ledger).get().hamlet)
        const { ward, province } = ledger.facts()
        const { invitation } = openInvitation(ledger, terms, null, this.now())
        return given({ ward, province, invitation }, 201)
      }),
    )
  }

  /** Tells the province, again later when it did not listen; and does a part of what runs by itself [P7]. */
  override alarm(): Promise<void> {
    return this.#alarm.run(
      () => this.#tellProvince(),
      () => this.#retain(),
    )
  }

  async #tellProvince(): Promise<void> {
    const asked = { catalogue, closedMonths: CLOSED_MONTHS, now: this.now() }
    const [{ ward, province }, totals, erased] = this.transact((ledger) => {
      const version = ledger.nextVersion()
      return [ledger.facts(), totalsOf(ledger, asked, version), ledger.erasures.untold(MOST_TOLD)] as const
    })
    const desk = this.env.PROVINCE.getByName(province)
    await desk.takeTotals(totals)
    if (erased.length === 0) return
    await desk.takeErased(ward, erased)
    this.transact((ledger) => ledger.erasures.told(Math.max(...erased.map(({ no }) => no))))
  }

  /** @returns whether more is left than one alarm does */
  #retain(): boolean {
    for (let step = 0; step < STEPS_PER_ALARM; step++) {
      const isLeft = this.transact((ledger) =>
        retainStep({ ledger, indicators: countedIndicators }, ledger.retention, this.now()),
      )
      if (!isLeft) return false
    }
    return true
  }

  #asMember(device: Uuid, verb: (ledger: SqlLedger, author: Author) => Reply): Promise<Reply> {
    return this.forDevice(device, () =>
      this.transact((ledger) => verb(ledger, activeAuthorOf(ledger.people, device))),
    )
  }

  /** Made once; another call may have been quicker. */
  async #holdCarryKey(): Promise<void> {
    if (this.transact(({ meta }) => meta.find(CARRY_KEY)) !== null) return
    const made = await newCarryKey()
    this.transact(({ meta }) => {
      if (meta.find(CARRY_KEY) === null) meta.put(CARRY_KEY, made)
    })
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
