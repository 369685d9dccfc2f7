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
import { carryKeyFrom } from '../domain/carry/carryKey.ts'
import { openPart } from '../domain/carry/openPart.ts'
import { checkCarrier, takeCarried } from '../domain/carry/takeCarried.ts'
import { demoTerms } from '../domain/demo.ts'
import { atDesk, type DeskAsk } from '../domain/desk/desk.ts'
import { erasureListFor } from '../domain/erasure/erasureList.ts'
import { isErasing } from '../domain/erasure/isErasing.ts'
import { coverageFor, openHamlets } from '../domain/figures/coverage.ts'
import { recountFor } from '../domain/figures/recount.ts'
import { marksFor } from '../domain/figures/stepMarks.ts'
import { headOf, phoneKey } from '../domain/keys/phoneKey.ts'
import { wardKeyState } from '../domain/keys/phones.ts'
import { handOnKey, noteJoined, noteSheet, rotateKey } from '../domain/keys/rotate.ts'
import { Standings } from '../domain/news/standings.ts'
import { type Author, activeAuthorOf, reachFor } from '../domain/people/author.ts'
import { type Enrolment, enrol } from '../domain/people/enrol.ts'
import { identityOf } from '../domain/people/identity.ts'
import { checkInviter, openInvitation, termsFor, withdrawInvitation } from '../domain/people/invitations.ts'
import { memberListFor } from '../domain/people/memberList.ts'
import { moveMember } from '../domain/people/move.ts'
import { refusalListFor, settledFor } from '../domain/people/refusalList.ts'
import { retireDevice, retireMember } from '../domain/people/retire.ts'
import { beginAnew } from '../domain/putBack.ts'
import { done, given, type Reply, refusedWith } from '../domain/reply.ts'
import { type Signed, signIn } from '../domain/signIn/device.ts'
import { sync } from '../domain/sync.ts'
import { DemoDoors } from './demoDoors.ts'
import { CARRY_KEY, type SqlLedger } from './sqlLedger.ts'

import { WardKeeper } from './wardKeeper.ts'

/** One ward: the unit of consistency. Its object is the only writer, and no ward can see or slow another. */
export class WardLedger extends WardKeeper {
  readonly #standings = new Standings()

  async enrol(address: string, enrolment: Enrolment): Promise<Reply> {
    return this.forAddress(address, async () => {
      const { was, ...others } = enrolment
      const asked = was && !(await this.#hasLeft(was)) ? enrolment : others
      const reply = this.transact((ledger) => {
        const { author, isNew } = enrol(ledger, asked, this.now(), uuidv7)
        noteJoined(ledger, author.device.id, enrolment)
        const enrolled = { ...identityOf(ledger.facts(), author), wardKey: headOf(ledger.keys) }
        return given(enrolled, isNew ? 201 : 200)
      })
      if (enrolment.replaces) await this.clock.besideCopies()
      return reply
    })
  }

  /** [P3] Whoever left is nobody whom the ward has forgotten (PROTOCOL 12.5); the province knows them beside the copies. */
  async #hasLeft(member: Uuid): Promise<boolean> {
    const { province, ward } = this.transact((ledger) => ledger.facts())
    return (await this.province.beside(province, ward)).retired.includes(member)
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
      const ask = () =>
        this.transact((ledger) => sync(ledger, device, call, this.now(), countedIndicators, this.#standings))
      let outcome = ask()
      for (; outcome === 'gone-back'; outcome = ask()) await this.#beginAnew(device, call)
      if (outcome.retired) return { ...refusedWith(outcome.retired), verdicts: outcome.verdicts }
      if (outcome.hasWritten) await this.#tellOf(call.muts)
      return { ok: true, status: 200, json: outcome.text, next: outcome.next }
    })
  }

  /** [S8] What the province keeps beside the ward is asked for before anybody is answered out of the ledger that went back. */
  async #beginAnew(device: Uuid, call: SyncCall): Promise<void> {
    const { province, ward } = this.transact((ledger) => ledger.facts())
    const beside = await this.province.beside(province, ward)
    const figures = (ledger: SqlLedger) => ({ ledger, indicators: countedIndicators })
    this.transact((ledger) => beginAnew(figures(ledger), { device, call, beside, now: this.now() }))
    await this.clock.changed()
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
      if (result.received > 0) await this.#tellOf(opened.muts)
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

  async refusals(device: Uuid, before: number): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => given(refusalListFor(ledger, author, before)))
  }

  /** [S6] What the desk decided about refused work of whoever asks. */
  async settledRefusals(device: Uuid): Promise<Reply> {
    return this.#asMember(device, (ledger, author) => given(settledFor(ledger, author)))
  }

  /** [S5] [S6] Edits that lost, and refusals: what the desk sees of them, and decides. */
  async desk(device: Uuid, ask: DeskAsk): Promise<Reply> {
    const reply = await this.#asMember(device, (ledger, author) => {
      const list = atDesk({ ledger, indicators: countedIndicators }, author, ask, this.now())
      return list ? given(list) : done
    })
    // What was accepted may be an erasure.
    if (reply.ok && ask.what === 'accept') await this.clock.erased()
    return reply
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
    return this.#besideCopies(device, (ledger, author) => {
      retireMember(ledger, author, member, this.now())
      ledger.drafts.forget(member)
      return done
    })
  }

  async retireDevice(device: Uuid, other: Uuid): Promise<Reply> {
    return this.#besideCopies(device, (ledger, author) => {
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
    return this.#besideCopies(device, (ledger, author) => {
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

  /** The province hears of what these changed: of an erasure at once. */
  #tellOf(muts: readonly unknown[]): Promise<void> {
    return muts.some(isErasing) ? this.clock.erased() : this.clock.changed()
  }

  /** A verb that no copy may take back: the province hears of it at once. */
  async #besideCopies(device: Uuid, verb: (ledger: SqlLedger, author: Author) => Reply): Promise<Reply> {
    const reply = await this.#asMember(device, verb)
    if (reply.ok) await this.clock.besideCopies()
    return reply
  }

  #asMember(device: Uuid, verb: (ledger: SqlLedger, author: Author) => Reply): Promise<Reply> {
    return this.forDevice(device, () =>
      this.transact((ledger) => verb(ledger, activeAuthorOf(ledger.people, device))),
    )
  }
}
