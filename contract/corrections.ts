/**
 * One help is written down once and may be corrected or taken back later, by several people who did not see each other.
 * Which of its records counts is settled here, for phone and server alike, whatever arrived first [S5] (D57).
 */

/** What settling needs of an assistance record. `order`: its place in the ward's log; `isLead`: a lead wrote it. */
export type HelpRecord = {
  id: string
  scope: string
  by: string | null
  isLead: boolean
  order: number
  household: string | null
  person: string | null
  supersedes: string | null
}

/** What settling needs of a void. */
export type HelpVoid = Pick<HelpRecord, 'id' | 'scope' | 'by' | 'isLead' | 'order'> & { target: string }

/** What became of a record: the record that counts for its help (null: taken back), and the void that took it back. */
export type Fate = { head: string | null; takenBackBy: string | null }

/** (D57) A record is corrected or taken back by its author or by a lead, and only within its hamlet. */
export const mayTakeOut = (
  { scope, by, isLead }: Pick<HelpRecord, 'scope' | 'by' | 'isLead'>,
  target: Pick<HelpRecord, 'scope' | 'by'>,
): boolean => scope === target.scope && (isLead || (by !== null && by === target.by))

/** A correction is about the same resident in the same home: a help of somebody else is another help. */
const corrects = (next: HelpRecord, target: HelpRecord): boolean =>
  next.household === target.household && next.person === target.person && mayTakeOut(next, target)

/**
 * The fate of each record.
 *
 * Records that correct each other, directly or through others, tell of one help. A void of any of them takes the help
 * back. Otherwise exactly one counts: among those that no other corrects, the one with the latest place. What names a
 * record that is not here (yet) is believed until that record arrives.
 * @param records records of help; refused and erased ones left out
 */
export function settleHelps(
  records: readonly HelpRecord[],
  voids: readonly HelpVoid[],
): ReadonlyMap<string, Fate> {
  const known = new Map(records.map((record) => [record.id, record]))
  const helps = new Helps()
  const corrected = new Set<string>()
  for (const record of records) {
    const target = targetOf(record, known)
    if (target === null) continue
    corrected.add(target)
    helps.join(record.id, target)
  }
  const takenBack = voidsByHelp(voids, known, helps)
  const fates = new Map<string, Fate>()
  for (const [name, help] of helps.group(records)) {
    const takenBackBy = takenBack.get(name) ?? null
    const head = takenBackBy === null ? headOf(help, corrected) : null
    for (const { id } of help) fates.set(id, { head, takenBackBy })
  }
  return fates
}

function targetOf(record: HelpRecord, known: ReadonlyMap<string, HelpRecord>): string | null {
  const { id, supersedes } = record
  if (supersedes === null || supersedes === id) return null
  const target = known.get(supersedes)
  return !target || corrects(record, target) ? supersedes : null
}

/** The void with the earliest place, for each help that was taken back. */
function voidsByHelp(
  voids: readonly HelpVoid[],
  known: ReadonlyMap<string, HelpRecord>,
  helps: Helps,
): Map<string, string> {
  const result = new Map<string, string>()
  for (const said of [...voids].sort((a, b) => a.order - b.order)) {
    const target = known.get(said.target)
    if (target && !mayTakeOut(said, target)) continue
    const help = helps.nameOf(said.target)
    if (!result.has(help)) result.set(help, said.id)
  }
  return result
}

/** Two that claim to correct each other cannot both be corrected: then all of them are asked. */
function headOf(help: readonly HelpRecord[], corrected: ReadonlySet<string>): string | null {
  const last = help.filter(({ id }) => !corrected.has(id))
  const [first, ...others] = last.length > 0 ? last : help
  return first ? others.reduce((a, b) => (isLater(b, a) ? b : a), first).id : null
}

const isLater = (a: HelpRecord, b: HelpRecord): boolean =>
  a.order === b.order ? a.id > b.id : a.order > b.order

/** Which records tell of one help: joined ids have one name. */
class Helps {
  readonly #up = new Map<string, string>()

  nameOf(id: string): string {
    let name = id
    for (let up = this.#up.get(name); up !== undefined; up = this.#up.get(name)) name = up
    return name
  }

  join(a: string, b: string): void {
    const [from, to] = [this.nameOf(a), this.nameOf(b)]
    if (from !== to) this.#up.set(from, to)
  }

  /** The records of each help, by its name. */
  group(records: readonly HelpRecord[]): Map<string, HelpRecord[]> {
    const result = new Map<string, HelpRecord[]>()
    for (const record of records) {
      const name = this.nameOf(record.id)
      const help = result.get(name)
      if (help) help.push(record)
      else result.set(name, [record])
    }
    return result
  }
}

/** The records that count. */
export const countingIds = (
  records: readonly HelpRecord[],
  voids: readonly HelpVoid[],
): ReadonlySet<string> =>
  new Set([...settleHelps(records, voids)].flatMap(([id, { head }]) => (head === id ? id : [])))
