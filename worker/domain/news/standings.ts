import type { Cursor, ScopeNews, SyncCall, Uuid } from '../../../contract/index.ts'

type Cursors = Readonly<Record<string, Cursor | null>>
type Standing = { no: number; cursors: Readonly<Record<string, Cursor>> }

/** Phones in the middle of sending; who was longest silent is forgotten first. */
const MOST_PHONES = 200

/**
 * Where each phone stands once it has heard the last answer to its mutations, so that a call that was sent before that
 * answer came goes on from there (PROTOCOL 2.9). In memory only: forgotten, the phone gets its verdicts without news.
 */
export class Standings {
  readonly #standings = new Map<Uuid, Standing>()

  /** @param no the last mutation that was answered @param news what the answer said of each scope */
  note(device: Uuid, no: number, news: ReadonlyMap<string, Pick<ScopeNews, 'cursor'>>): void {
    const cursors = Object.fromEntries([...news].map(([scope, { cursor }]) => [scope, cursor]))
    this.#standings.delete(device)
    this.#standings.set(device, { no, cursors })
    const [longestSilent] = this.#standings.keys()
    if (this.#standings.size > MOST_PHONES && longestSilent) this.#standings.delete(longestSilent)
  }

  /** The cursors that a call means: its own, or those of the answer that it did not wait for. */
  cursorsOf(device: Uuid, { scopes, after }: Pick<SyncCall, 'scopes' | 'after'>): Cursors {
    if (!after) return scopes
    const standing = this.#standings.get(device)
    const cursors = standing?.no === after.no ? standing.cursors : {}
    return Object.fromEntries(Object.entries(cursors).filter(([scope]) => Object.hasOwn(scopes, scope)))
  }
}
