import * as v from 'valibot'
import { randomBytes } from '../base64url.ts'
import { withDatabase } from '../reopen.ts'
import type { Refusal, StoredRow } from '../rows.ts'
import type { Session } from '../session.ts'
import type { Store } from '../store.ts'
import type { Item } from './items.ts'

/** Name under which the board is put aside among the snapshots. */
export const BOARD_KEY = 'board'
/** Another shape of items gets another number; a board of an older one is read anew from the rows. */
const FORMAT = 2
const IV_BYTES = 12

/** The board as it was put aside: items, and the texts that lists show. */
export type KeptBoard = { format: number; items: Item[]; texts: [name: string, text: string][] }

const Sealed = v.object({ k: v.string(), iv: v.instance(Uint8Array), ct: v.instance(Uint8Array) })

/** [P1] Sealed as one piece under the ward key: one decryption instead of thousands at every opening (D50). */
export async function sealBoard({ keys }: Session, board: Omit<KeptBoard, 'format'>): Promise<unknown> {
  const { id, key } = keys.current
  const iv = randomBytes(IV_BYTES)
  const plain = new TextEncoder().encode(JSON.stringify({ format: FORMAT, ...board }))
  const ct = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain)
  return { k: id, iv, ct: new Uint8Array(ct) }
}

async function openBoard({ keys }: Session, value: unknown): Promise<KeptBoard | null> {
  const sealed = v.safeParse(Sealed, value)
  const key = sealed.success ? keys.all.get(sealed.output.k) : undefined
  if (!sealed.success || !key) return null
  try {
    const how = { name: 'AES-GCM', iv: new Uint8Array(sealed.output.iv) }
    const plain = await crypto.subtle.decrypt(how, key, new Uint8Array(sealed.output.ct))
    // The seal says that this app wrote it; reading 10,000 items once more with a schema would cost what this saves.
    const board: KeptBoard = JSON.parse(new TextDecoder().decode(plain))
    return board.format === FORMAT ? board : null
  } catch {
    return null
  }
}

/** The board as put aside, and what has changed since: rows of `ids`, waiting and refused documents. */
export type KeptReading = {
  board: KeptBoard
  ids: string[]
  rows: StoredRow[]
  waiting: string[]
  refusals: Refusal[]
}

/** Null when nothing (readable) was put aside: then the rows are read. */
export async function readKept(session: Session): Promise<KeptReading | null> {
  const { store } = session
  const tables = [store.snapshots, store.touched, store.rows, store.outbox, store.refusals]
  const found = await withDatabase(store, () =>
    store.transaction('r', tables, async () => {
      const kept = await store.snapshots.get(BOARD_KEY)
      return kept ? { kept, ...(await changedSince(store)) } : null
    }),
  )
  const board = found ? await openBoard(session, found.kept.value) : null
  return found && board ? { ...found, board } : null
}

async function changedSince(store: Store): Promise<Omit<KeptReading, 'board'>> {
  const ids = [...new Set((await store.touched.toArray()).map(({ id }) => id))]
  const rows = (await store.rows.bulkGet(ids)).flatMap((row) => row ?? [])
  const waiting = (await store.outbox.orderBy('id').uniqueKeys()).map(String)
  return { ids, rows, waiting, refusals: await store.refusals.toArray() }
}
