import * as v from 'valibot'
import {
  type CheckedMutation,
  checkMutation,
  DraftsCall,
  type DraftsNews,
  digestOf,
  emptyDocument,
  type MirroredDraft,
  type Mutation,
  mergeFields,
  namedIn,
  PAGE_ROWS,
  type RefusalCode,
  type Row,
  type ScopeNews,
  type SyncAnswer,
  SyncCall,
  takesOthers,
  Uuid,
  type Verdict,
  type Versioned,
  whatNames,
} from '../../contract/index.ts'

type Held = {
  kind: string
  scope: string
  document: Versioned
  seq: number
  by: string
  at: string
  del?: true
  /** An edit that came before its document: kept, not served. */
  incomplete?: true
  /** Went with the household or person that it was about [P6]; or its tombstone is too old to be served (PROTOCOL 3.14). */
  gone?: true
}

/**
 * A ward in memory that keeps the contract of `sync.md` §4, for tests of the phone's side. It can lose answers, be
 * restored from a backup, refuse, take hamlets away, and hand out small pages.
 */
export class TestWard {
  epoch = 'e1'
  scopes = new Set<string>()
  scopeVersion = 1
  pageRows = PAGE_ROWS
  now = Date.parse('2026-11-22T03:00:00.000Z')
  /** Refuses a mutation that the contract alone would take. */
  refuse: (mutation: CheckedMutation) => RefusalCode | null = () => null
  readonly documents = new Map<string, Held>()
  calls = 0
  /** Keeps unfinished guides of its members, as wards of this version do. */
  mirrors = true
  readonly drafts = new Map<string, Map<string, { rev: number; draft: MirroredDraft | null }>>()
  #seq = 0
  #verdicts = new Map<string, Verdict>()

  sync(device: string, member: string, raw: unknown): SyncAnswer {
    this.calls += 1
    const call = v.parse(SyncCall, raw)
    const asked = Object.keys(call.scopes)
    const own = new Set<string>()
    const waits = call.renumbers === true && call.muts.some((mutation) => this.#isTaken(device, mutation))
    const verdicts = call.muts.map((mutation) => this.#answer(device, member, mutation, own, waits))
    const drafts = this.mirrors ? this.#mirror({ device, member }, call.drafts) : null
    const scopes: Record<string, ScopeNews> = {}
    let room = this.pageRows
    for (const [scope, cursor] of Object.entries(call.scopes)) {
      if (!this.scopes.has(scope)) continue
      const news = this.#news(scope, cursor, own, room)
      room -= news.rows.length
      scopes[scope] = news
    }
    return {
      v: 1,
      epoch: this.epoch,
      time: this.#time(),
      scopeVersion: this.scopeVersion,
      verdicts,
      scopes,
      start: [...this.scopes]
        .filter((scope) => !asked.includes(scope))
        .map((scope) => v.parse(ScopeKey, scope)),
      drop: asked.filter((scope) => !this.scopes.has(scope)).map((scope) => v.parse(ScopeKey, scope)),
      ...(waits && { lastNo: this.#lastNo(device) }),
      ...(drafts && { drafts }),
    }
  }

  /** Live documents of a scope, as id → body. */
  live(scope: string): Map<string, Record<string, unknown>> {
    const own = [...this.documents].filter(([, held]) => isLiveIn(scope, held))
    return new Map(own.map(([id, held]) => [id, held.document.body]))
  }

  /** A change that another phone made. */
  write(
    mutation: Omit<Mutation, 'no' | 'v' | 'mid' | 'at' | 'base'> & Partial<Pick<Mutation, 'base'>>,
    device = 'other',
    member = OTHER_MEMBER,
  ): void {
    this.#otherNo += 1
    const whole = {
      no: this.#otherNo,
      mid: uuidFrom(this.#otherNo),
      v: 1,
      base: null,
      at: this.#time(),
      ...mutation,
    }
    this.#accept(device, member, whole, new Set())
  }
  #otherNo = 0

  /** Tombstones are old: served no more, though the ids stay known; who has not read so far starts afresh (PROTOCOL 3.14, 4.4). */
  forgetTombstones(): void {
    for (const held of this.documents.values()) if (held.del) held.gone = true
    this.#low = this.#seq
  }
  #low = 0

  /** What a backup keeps; `restore` goes back to it, under another epoch [S8] or as if nothing had been. */
  backup(): (epoch?: string) => void {
    const [documents, seq, verdicts] = [
      structuredClone([...this.documents]),
      this.#seq,
      new Map(this.#verdicts),
    ]
    return (epoch = `${this.epoch}r`) => {
      this.documents.clear()
      for (const [id, held] of structuredClone(documents)) this.documents.set(id, held)
      this.#seq = seq
      this.#verdicts = new Map(verdicts)
      this.epoch = epoch
    }
  }

  #time(): string {
    this.now += 10
    return new Date(this.now).toISOString()
  }

  #isTaken(device: string, raw: unknown): boolean {
    const { no, mid, id } = v.parse(v.object({ no: v.number(), mid: Uuid, id: Uuid }), raw)
    const known = this.#verdicts.get(`${device}/${no}`)
    return known !== undefined && known.mid !== mid && !(isPut(raw) && this.documents.has(id))
  }

  #answer(device: string, member: string, raw: unknown, own: Set<string>, waits: boolean): Verdict {
    const { no, mid } = v.parse(v.object({ no: v.number(), mid: Uuid }), raw)
    const isRepeat = this.#verdicts.has(`${device}/${no}`) && !this.#isTaken(device, raw)
    return waits && !isRepeat ? { no, mid, s: 'taken' } : this.#accept(device, member, raw, own)
  }

  #lastNo(device: string): number {
    return Math.max(
      0,
      ...[...this.#verdicts.keys()].flatMap((key) =>
        key.startsWith(`${device}/`) ? Number(key.split('/')[1]) : [],
      ),
    )
  }

  #mirror({ device, member }: { device: string; member: string }, raw: unknown): DraftsNews | null {
    const asked = v.safeParse(DraftsCall, raw)
    if (!asked.success) return null
    const { rev: since, puts, ends } = asked.output
    const kept = this.drafts.get(member) ?? new Map<string, { rev: number; draft: MirroredDraft | null }>()
    this.drafts.set(member, kept)
    const own = new Set<string>([...puts.map(({ id }) => id), ...ends])
    const isReplaced = (draft: MirroredDraft | null) => draft?.by !== undefined && draft.by !== device
    const news = [...kept].filter(
      ([id, { rev, draft }]) => rev > since && (!own.has(id) || isReplaced(draft)),
    )
    const next = () => Math.max(0, ...[...kept.values()].map(({ rev }) => rev)) + 1
    for (const id of ends) kept.set(id, { rev: next(), draft: null })
    for (const put of puts) kept.set(put.id, { rev: next(), draft: { ...put, by: v.parse(Uuid, device) } })
    const ended = news.flatMap(([id, { draft }]) => (draft ? [] : v.parse(Uuid, id)))
    return {
      rev: next() - 1,
      kept: puts.map(({ id }) => id),
      rows: news.flatMap(([, { draft }]) => draft ?? []),
      ended,
    }
  }

  #accept(device: string, member: string, raw: unknown, own: Set<string>): Verdict {
    const checked = checkMutation(raw)
    if (!checked.ok)
      return this.#remember(device, { no: checked.no, mid: checked.mid, s: 'rejected', code: checked.code })
    const { no, mid, id } = checked.mutation
    const known = this.#verdicts.get(`${device}/${no}`)
    if (known?.s === 'rejected') return known
    const held = this.documents.get(id)
    const mutation = withoutOvertaken(checked.mutation, held)
    if (known && held) return { no, mid, s: 'dup', ver: held.document.ver, seq: held.seq, at: held.at }
    const code = this.#problem(mutation, held)
    if (code) return this.#remember(device, { no, mid, s: 'rejected', code })
    if (mutation.op === 'put' && held && saysNothingNew(mutation, held))
      return this.#remember(device, { no, mid, s: 'dup', ver: held.document.ver, seq: held.seq, at: held.at })
    if (held?.gone && mutation.op === 'put')
      return this.#remember(device, { no, mid, s: 'dup', ver: held.document.ver, seq: held.seq, at: held.at })
    const next = this.#stored(device, member, mutation, held)
    this.documents.set(id, next)
    if (mutation.op === 'del' && takesOthers(mutation.kind)) this.#eraseAround(id)
    // No echo, unless what the ward holds differs from what the phone sent [S2].
    if (own.has(id) || (mutation.base ?? 0) >= (held?.document.ver ?? 0)) own.add(id)
    return this.#remember(device, { no, mid, s: 'ok', ver: next.document.ver, seq: next.seq, at: next.at })
  }

  #stored(device: string, by: string, mutation: CheckedMutation, held: Held | undefined): Held {
    const { kind, scope, no, base, fields, op } = mutation
    this.#seq += 1
    const place = { kind, scope, seq: this.#seq, by, at: this.#time() }
    const before = held?.document ?? emptyDocument()
    if (op === 'del') return { ...place, del: true, document: { ...before, ver: before.ver + 1, body: {} } }
    const { document } = mergeFields(before, { device, no, base, fields })
    const whole = { ...place, document: document === before ? { ...before, ver: before.ver + 1 } : document }
    const isGone = !held && namedIn(fields).some((about) => isErased(this.documents.get(about)))
    if (isGone) return { ...whole, gone: true }
    return op === 'put' || (held && !held.incomplete) ? whole : { ...whole, incomplete: true }
  }

  #eraseAround(id: string): void {
    const documents = [...this.documents].map(([other, { document }]) => ({
      id: other,
      names: namedIn(document.body),
    }))
    for (const other of whatNames([id], documents)) {
      const held = this.documents.get(other)
      if (held) this.documents.set(other, { ...held, gone: true, document: { ...held.document, body: {} } })
    }
  }

  #problem(mutation: CheckedMutation, held: Held | undefined): RefusalCode | null {
    if (!this.scopes.has(mutation.scope)) return 'scope-not-yours'
    if (held?.del || (held?.gone && mutation.op !== 'put')) return 'document-erased'
    if (held && (held.kind !== mutation.kind || held.scope !== mutation.scope)) return 'id-taken'
    return this.refuse(mutation)
  }

  #remember(device: string, verdict: Verdict): Verdict {
    this.#verdicts.set(`${device}/${verdict.no}`, verdict)
    return verdict
  }

  #head(scope: string): number {
    return Math.max(
      0,
      ...[...this.documents.values()].filter((held) => held.scope === scope).map(({ seq }) => seq),
    )
  }

  #news(scope: string, cursor: string | null, own: ReadonlySet<string>, room: number): ScopeNews {
    const [epoch, place] = (cursor ?? `${this.epoch}.0`).split('.')
    const after = Number(place)
    const isAstray = epoch !== this.epoch || after > this.#head(scope) || after < this.#low
    const reset = cursor !== null && isAstray
    const from = reset ? 0 : after
    const rows = [...this.documents]
      .filter(
        ([id, held]) =>
          held.scope === scope &&
          !held.incomplete &&
          !held.gone &&
          held.seq > from &&
          !(cursor !== null && !reset && own.has(id)),
      )
      .map(([id, held]) => rowOf(id, held))
      .sort((a, b) => a.seq - b.seq)
    const page = rows.slice(0, Math.max(0, room))
    const more = page.length < rows.length
    const reached = more ? (page.at(-1)?.seq ?? from) : Math.max(from, this.#head(scope))
    const at = v.parse(CursorText, `${this.epoch}.${reached}`)
    const live = [...this.documents].filter(([, held]) => isLiveIn(scope, held))
    const digest = digestOf(live.map(([id, held]) => ({ id, ver: held.document.ver })))
    return { rows: page, cursor: at, more, reset, ...(!more && digest) }
  }
}

const isPut = (raw: unknown): boolean => v.is(v.object({ op: v.literal('put') }), raw)
const isLiveIn = (scope: string, held: Held): boolean =>
  held.scope === scope && !held.del && !held.incomplete && !held.gone
const isErased = (held: Held | undefined): boolean => held?.del === true || held?.gone === true
/** Sent again after a restore, a whole document leaves what was written since its `base` (PROTOCOL 3.15). */
function withoutOvertaken(mutation: CheckedMutation, held: Held | undefined): CheckedMutation {
  const { op, base, fields } = mutation
  if (op !== 'put' || base === null || !held) return mutation
  const isNewer = (name: string) => (held.document.stamps[name]?.ver ?? 0) > base
  return {
    ...mutation,
    fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !isNewer(name))),
  }
}
const saysNothingNew = ({ fields }: CheckedMutation, { document }: Held): boolean =>
  Object.entries(fields).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(document.body[name]),
  )

const ScopeKey = SyncCall.entries.scopes.key
const CursorText = v.string()
const OTHER_MEMBER = '01890000-0000-7000-8000-00000000ffff'
const uuidFrom = (no: number): Uuid =>
  v.parse(Uuid, `01890000-0000-7000-8000-${no.toString(16).padStart(12, '0')}`)

const rowOf = (id: string, { kind, document, seq, by, at, del }: Held): Row => ({
  kind,
  id: v.parse(Uuid, id),
  seq,
  ver: document.ver,
  by: v.parse(Uuid, by),
  at,
  body: del ? {} : { ...document.body },
  ...(del && { del }),
})
