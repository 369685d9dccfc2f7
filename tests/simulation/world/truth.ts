import * as v from 'valibot'
import { SyncAnswer, Verdict } from '../../../contract/index.ts'
import { WARD } from './setting.ts'

/** An invariant that did not hold. */
export class Violation extends Error {
  readonly rule: string

  constructor(rule: string, detail: string) {
    super(`${rule}: ${detail}`)
    this.rule = rule
  }
}

const Refused = v.object({ verdicts: v.array(Verdict) })
const Sent = v.looseObject({
  muts: v.array(
    v.looseObject({
      ...{ mid: v.string(), id: v.string(), op: v.string(), scope: v.string() },
      fields: v.record(v.string(), v.unknown()),
    }),
  ),
})

type Access = { hamlets: ReadonlySet<string>; isActive: boolean }

/** A consent that was taken back: when the resident said so, and when the ward heard. */
export type Withdrawn = { said: string; heard: string }

/** What an onlooker at the ward's door has seen; the phones' claims are held against it. */
export class Truth {
  /** Every version of every document that the ward has ever committed. */
  readonly #committed = new Set<string>()
  readonly #scopes = new Map<string, string>()
  /** Who may read what, by member. */
  #access = new Map<string, Access>()
  #accessAtBackup = new Map<string, Access>()
  #erased = new Set<string>()
  #erasedAtBackup = new Set<string>()
  #withdrawn = new Map<string, Withdrawn>()
  #withdrawnAtBackup = new Map<string, Withdrawn>()
  /** Erased at any time, also when a restore has forgotten it since. */
  readonly everErased = new Set<string>()
  /** Whether the ward was ever put back to an older copy. */
  wasRestored = false

  /** A call was answered, whether or not the answer arrives. */
  heard(member: string, call: unknown, status: number, text: string): void {
    const { muts } = v.parse(Sent, call)
    const body: unknown = JSON.parse(text)
    if (status !== 200) {
      const refused = v.safeParse(Refused, body)
      if (refused.success) this.#note(muts, refused.output.verdicts, '')
      return
    }
    const answer = v.parse(SyncAnswer, body)
    this.#note(muts, answer.verdicts, answer.time)
    for (const [scope, { rows }] of Object.entries(answer.scopes)) {
      // Some versions are nobody's: the ward itself takes a name out with the consent that was withdrawn (PROTOCOL 3.13).
      for (const { id, ver } of rows) this.#committed.add(`${id} ${ver}`)
      this.#assertOwn(
        member,
        scope,
        rows.map(({ id }) => id),
      )
    }
  }

  #assertOwn(member: string, scope: string, ids: readonly string[]): void {
    if (!this.accessOf(member).has(scope)) throw new Violation('own hamlets only', `rows of ${scope}`)
    for (const id of ids) {
      const real = this.#scopes.get(id) ?? scope
      if (real !== scope) throw new Violation('own hamlets only', `${id} of ${real} came in ${scope}`)
    }
  }

  #note(muts: v.InferOutput<typeof Sent>['muts'], verdicts: readonly Verdict[], time: string): void {
    for (const { mid, s, ver } of verdicts) {
      const mutation = muts.find((known) => known.mid === mid)
      if (!mutation || s === 'rejected') continue
      this.#committed.add(`${mutation.id} ${ver}`)
      if (s === 'ok') this.#scopes.set(mutation.id, mutation.scope)
      if (s === 'ok') this.#noteWithdrawal(mutation.fields, time)
      if (mutation.op !== 'del') continue
      this.#erased.add(mutation.id)
      this.everErased.add(mutation.id)
    }
  }

  #noteWithdrawal({ person, decision, at }: Record<string, unknown>, heard: string): void {
    if (decision === 'withdrawn') this.#withdrawn.set(String(person), { said: String(at), heard })
  }

  isCommitted(id: string, ver: number): boolean {
    return this.#committed.has(`${id} ${ver}`)
  }
  /** Documents whose erasure the ward has confirmed. */
  get erased(): ReadonlySet<string> {
    return this.#erased
  }
  /** Persons whose consent was taken back, as the ward knows it. */
  get withdrawn(): ReadonlyMap<string, Withdrawn> {
    return this.#withdrawn
  }

  setAccess(member: string, hamlets: readonly string[], isActive = true): void {
    this.#access.set(member, { hamlets: new Set(hamlets), isActive })
  }
  /** Hamlets a member may read just now, and the ward itself; nothing for one who was retired. */
  accessOf(member: string): ReadonlySet<string> {
    const access = this.#access.get(member)
    return access?.isActive ? new Set([WARD, ...access.hamlets]) : new Set()
  }

  backup(): void {
    this.#erasedAtBackup = new Set(this.#erased)
    this.#withdrawnAtBackup = new Map(this.#withdrawn)
    this.#accessAtBackup = new Map(this.#access)
  }
  restore(): void {
    this.#erased = new Set(this.#erasedAtBackup)
    this.#withdrawn = new Map(this.#withdrawnAtBackup)
    this.#access = new Map(this.#accessAtBackup)
    this.wasRestored = true
  }
}
