import * as v from 'valibot'
import {
  DRAFT_DAYS,
  DraftsCall,
  type DraftsNews,
  MAX_DRAFTS_KEPT,
  type MirroredDraft,
  type Uuid,
} from '../../../contract/index.ts'

/** A member's unfinished guide, or that it ended (`draft` null). `rev` rises with every change of one of theirs. */
export type KeptDraft = { id: Uuid; rev: number; at: string; draft: MirroredDraft | null }

export interface Drafts {
  /** All that is kept of a member, ends included. */
  of(member: Uuid): KeptDraft[]
  put(member: Uuid, kept: KeptDraft): void
  remove(member: Uuid, ids: readonly Uuid[]): void
  /** [P6] Homes or people were erased: what was begun with them ends. */
  forgetAbout(ids: readonly string[]): void
  /** The member left: nothing of theirs stays. */
  forget(member: Uuid): void
}

const DAY_MS = 24 * 3_600_000

/**
 * [S12] (D26, D30) A member's unfinished guides, both ways: what changed on this phone is kept, sealed as it came; what
 * another phone of the same member changed or ended is told. Ended stays ended. A state that another phone wrote, and that
 * this one replaces without having read it, is told as well, so that its steps are not lost.
 * @param raw the part of the call, unchecked: a bad one is left aside and never holds back a record
 * @param isOver whether the ward may not keep this one: the phone is told that it ended
 * @returns null when there is nothing to say
 */
export function mirrorDrafts(
  drafts: Drafts,
  { member, device }: { member: Uuid; device: Uuid },
  raw: unknown,
  now: string,
  isOver: (draft: MirroredDraft) => boolean,
): DraftsNews | null {
  const asked = raw === undefined ? null : v.safeParse(DraftsCall, raw)
  if (!asked?.success) return null
  const { ends } = asked.output
  const { over = [], puts = [] } = Object.groupBy(asked.output.puts, (draft) =>
    isOver(draft) ? 'over' : 'puts',
  )
  const known = fresh(drafts, member, now)
  const top = highest(known)
  // A phone that knows more than is here met a restored ward: it gets everything.
  const since = asked.output.rev > top ? 0 : asked.output.rev
  const isNews = (kept: KeptDraft) => kept.rev > since
  const news = [...known.values()].filter(isNews)
  const kept = keepAll(drafts, member, {
    puts: puts.map((put) => ({ ...put, by: device })),
    ends,
    now,
    known,
    top,
  })
  const own = new Set<string>([...kept, ...ends, ...over.map(({ id }) => id)])
  const isReplaced = ({ id, draft }: KeptDraft) =>
    kept.includes(id) && draft?.by !== undefined && draft.by !== device
  const others = news.filter((one) => !own.has(one.id) || isReplaced(one))
  const rows = others.flatMap(({ draft }) => draft ?? [])
  const elsewhere = [...others, ...refusedPuts(puts, known)].flatMap(({ id, draft }) => (draft ? [] : id))
  const ended = [...elsewhere, ...over.map(({ id }) => id)]
  const rev = highest(known)
  const isSilent = kept.length + rows.length + ended.length === 0 && rev === asked.output.rev
  return isSilent ? null : { rev, kept, rows, ended }
}

const highest = (known: ReadonlyMap<string, KeptDraft>): number =>
  Math.max(0, ...[...known.values()].map(({ rev }) => rev))

type Change = Pick<DraftsCall, 'puts' | 'ends'> & { now: string; known: Map<string, KeptDraft>; top: number }

/** @returns ids of the puts that are kept */
function keepAll(drafts: Drafts, member: Uuid, { puts, ends, now, known, top }: Change): Uuid[] {
  let rev = top
  const keep = (id: Uuid, draft: MirroredDraft | null) => {
    rev += 1
    const kept = { id, rev, at: now, draft }
    known.set(id, kept)
    drafts.put(member, kept)
  }
  for (const id of ends) if (known.get(id)?.draft !== null) keep(id, null)
  const kept: Uuid[] = []
  for (const draft of puts) {
    const before = known.get(draft.id)
    const live = [...known.values()].filter((other) => other.draft !== null).length
    if (before?.draft === null || (!before && live >= MAX_DRAFTS_KEPT)) continue
    keep(draft.id, draft)
    kept.push(draft.id)
  }
  return kept
}

/** Puts of guides that ended on another phone: this one is told again. */
const refusedPuts = (puts: readonly MirroredDraft[], known: ReadonlyMap<string, KeptDraft>): KeptDraft[] =>
  puts.flatMap(({ id }) => known.get(id) ?? []).filter(({ draft }) => draft === null)

/** What is kept, without what nobody touched for 90 days. */
function fresh(drafts: Drafts, member: Uuid, now: string): Map<string, KeptDraft> {
  const all = drafts.of(member)
  const oldest = new Date(Date.parse(now) - DRAFT_DAYS * DAY_MS).toISOString()
  // The newest stays whatever its age: it holds the number that the next one goes on from.
  const newest = Math.max(0, ...all.map(({ rev }) => rev))
  const old = all.filter(({ at, rev }) => at < oldest && rev < newest)
  if (old.length > 0)
    drafts.remove(
      member,
      old.map(({ id }) => id),
    )
  return new Map(all.filter((kept) => !old.includes(kept)).map((kept) => [kept.id, kept]))
}
