import * as v from 'valibot'
import {
  CodedError,
  errorStatus,
  type HamletCode,
  ProvinceCode,
  SyncCall,
  Uuid,
  uuidv7,
  WardCode,
} from '../../../contract/index.ts'
import { countedIndicators } from '../../../worker/catalogue.ts'
import { recountWard } from '../../../worker/domain/figures/recount.ts'
import { ANSWER_ROOM } from '../../../worker/domain/news/news.ts'
import { Standings } from '../../../worker/domain/news/standings.ts'
import { type Author, activeAuthorOf } from '../../../worker/domain/people/author.ts'
import { enrol } from '../../../worker/domain/people/enrol.ts'
import { openInvitation } from '../../../worker/domain/people/invitations.ts'
import { moveMember } from '../../../worker/domain/people/move.ts'
import { retireMember } from '../../../worker/domain/people/retire.ts'
import { type Beside, beginAnew } from '../../../worker/domain/putBack.ts'
import { sync } from '../../../worker/domain/sync.ts'
import { migrate } from '../../../worker/storage/migrations/migrate.ts'
import { wardSteps } from '../../../worker/storage/migrations/ward.ts'
import { SqlLedger } from '../../../worker/storage/sqlLedger.ts'
import { SqlPhrases } from '../../../worker/storage/sqlPhrases.ts'
import { bringBack, type Copy, copyOf, empty } from './copy.ts'
import { type Fuse, fusedSql, ObjectReset } from './fuse.ts'
import { lookAt } from './look.ts'
import type { Person, Served, Ward, WardLook } from './ward.ts'

/** A database to keep the ward in: Node's SQLite, or that of a Durable Object. */
export type Database = { sql: SqlStorage; transaction: <R>(work: () => R) => R }

/** The ward's own domain and SQL, on any SQLite: what `WardLedger` does with a sync call, without HTTP and limits. */
export class SqlWard implements Ward {
  readonly #database: Database
  readonly #fuse: Fuse = { left: Number.POSITIVE_INFINITY }
  #standings = new Standings()
  readonly #phrases: SqlPhrases
  #copy: Copy = []
  #official: Person | null = null

  constructor(database: Database) {
    this.#database = { ...database, sql: fusedSql(database.sql, this.#fuse) }
    this.#phrases = new SqlPhrases(this.#database.sql)
  }

  async begin({ people, hamlets, pageRows, now }: Parameters<Ward['begin']>[0]): Promise<void> {
    // A page of the real size never fills here; small ones cut answers off everywhere.
    Object.assign(ANSWER_ROOM, { rows: pageRows })
    const [first] = hamlets
    if (!first) throw new Error('a ward without hamlets')
    const ward = v.parse(WardCode, first.slice(0, 5))
    this.#official = { member: uuidv7(), device: uuidv7(), role: 'can-bo', hamlets: [] }
    this.#whole(() => {
      empty(this.#database.sql)
      migrate(this.#database.sql, wardSteps)
    })
    this.#phrases.forget()
    this.#transact((ledger) => {
      ledger.found(
        { ward, province: v.parse(ProvinceCode, '19'), name: 'Phường thử', epoch: 'e0', scopeVersion: 1 },
        now,
      )
      for (const person of [...people, ...(this.#official ? [this.#official] : [])])
        welcome(ledger, person, now)
    })
    const muts = hamlets.map((code, at) => hamletPut(ward, code, at + 1, now))
    await this.sync(this.#official.device, { v: 1, app: 'sim', epoch: null, scopes: {}, muts }, now, null)
    this.#copy = copyOf(this.#database.sql)
  }

  async sync(device: string, raw: unknown, now: string, dieAt: number | null): Promise<Served> {
    this.#fuse.left = dieAt ?? Number.POSITIVE_INFINITY
    try {
      const call = v.parse(SyncCall, raw)
      const phone = v.parse(Uuid, device)
      const ask = () =>
        this.#transact((ledger) => sync(ledger, phone, call, now, countedIndicators, this.#standings))
      let outcome = ask()
      for (; outcome === 'gone-back'; outcome = ask())
        this.#transact((ledger) =>
          beginAnew({ ledger, indicators: countedIndicators }, { device: phone, call, beside: nothing, now }),
        )
      if (!outcome.retired) return { status: 200, text: outcome.text, next: outcome.next }
      const body = { code: outcome.retired, message: outcome.retired, verdicts: outcome.verdicts }
      return { status: errorStatus[outcome.retired], text: JSON.stringify(body) }
    } catch (error) {
      if (error instanceof ObjectReset) {
        this.#standings = new Standings()
        return 'reset'
      }
      if (!(error instanceof CodedError)) throw error
      const { code, message } = error
      return { status: errorStatus[code], text: JSON.stringify({ code, message }) }
    } finally {
      this.#fuse.left = Number.POSITIVE_INFINITY
    }
  }

  async setHamlets(id: string, hamlets: HamletCode[], now: string): Promise<void> {
    this.#asOfficial((ledger, author) => moveMember(ledger, author, v.parse(Uuid, id), hamlets, now))
  }

  async retire(member: string, now: string): Promise<void> {
    this.#asOfficial((ledger, author) => retireMember(ledger, author, v.parse(Uuid, member), now))
  }

  async backup(): Promise<void> {
    this.#copy = copyOf(this.#database.sql)
  }

  async restore(epoch: string | null, now: string): Promise<void> {
    this.#whole(() => bringBack(this.#database.sql, this.#copy))
    this.#phrases.forget()
    if (epoch !== null) this.#transact((ledger) => ledger.begin(now, epoch))
  }

  async look(): Promise<WardLook> {
    const ledger = new SqlLedger(this.#database.sql)
    return lookAt(this.#database.sql, ledger, recountWard(ledger, countedIndicators))
  }

  async tamper(query: string): Promise<void> {
    this.#database.sql.exec(query)
  }

  #asOfficial(verb: (ledger: SqlLedger, author: Author) => void): void {
    const { device } = this.#official ?? {}
    if (device) this.#transact((ledger) => verb(ledger, activeAuthorOf(ledger.people, device)))
  }

  /** As `LedgerObject` does it: what was undone is not remembered either. */
  #whole<R>(run: () => R): R {
    try {
      return this.#database.transaction(run)
    } catch (error) {
      this.#phrases.forget()
      throw error
    }
  }

  #transact<R>(verb: (ledger: SqlLedger) => R): R {
    return this.#whole(() => {
      const ledger = new SqlLedger(this.#database.sql, this.#phrases)
      const result = verb(ledger)
      ledger.flush()
      return result
    })
  }
}

/** The simulation has no province that keeps anything beside the ward. */
const nothing: Beside = { erased: [], retired: [], keys: [], version: 0 }

/** Somebody joins by an invitation, under ids that the phone's side knows already. */
function welcome(ledger: SqlLedger, { member, device, role, hamlets }: Person, now: string): void {
  const id = uuidv7()
  const ids = [member, device]
  openInvitation(ledger, { id, secretHash: '', name: `Người ${role}`, role, hamlets, hours: 1 }, null, now)
  const enrolment = { invitation: id, secretHash: '', publicKey: device, deviceLabel: 'Máy thử' }
  enrol(ledger, enrolment, now, () => ids.shift() ?? uuidv7())
}

const hamletPut = (ward: WardCode, code: HamletCode, no: number, at: string) => ({
  ...{ no, mid: uuidv7(), v: 1, op: 'put', kind: 'hamlet', id: uuidv7(), scope: ward, base: null, at },
  fields: { code, name: `Tổ ${code}`, type: 'to-dan-pho', validFrom: '2026-01-01' },
})
