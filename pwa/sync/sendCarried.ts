import { type ApiFailure, CarriedResult, type TokenSource } from '../../contract/index.ts'
import type { CarriedRow } from '../storage/carry/carried.ts'
import { withDatabase } from '../storage/reopen.ts'
import type { Store } from '../storage/store.ts'
import { ask, type Door } from './call.ts'

type Parts = { store: Store; ward: string | null; door: Door; tokens: TokenSource; now: () => number }

/** How long a line about what was carried stays to be read. */
const SHOWN_MS = 30 * 24 * 3_600_000

/**
 * [S14] Brings the ward what this phone carries for others, part by part. A part that the ward cannot take is marked with
 * its code and stays until a person has read it; for anything else it waits for the next contact.
 * @returns whether the ward received anything
 */
export async function sendCarried({ store, ward, door, tokens, now }: Parts): Promise<boolean> {
  const rows = await withDatabase(store, () => store.carried.toArray())
  let hasSent = false
  for (const row of rows.filter(({ state }) => state === 'waiting')) {
    const path = `/api/wards/${ward}/carried`
    const answer = await ask(door, tokens, { method: 'POST', path, body: row.part }, CarriedResult)
    if (!answer.ok && !isFinal(answer.failure)) break
    await keep(
      store,
      answer.ok ? sent(row, answer.value) : { ...row, state: 'refused', code: codeOf(answer.failure) },
    )
    hasSent ||= answer.ok && answer.value.received > 0
  }
  const old = rows.filter(({ state, taken }) => state !== 'waiting' && now() - Date.parse(taken) > SHOWN_MS)
  if (old.length > 0) await withDatabase(store, () => store.carried.bulkDelete(old.map(({ id }) => id)))
  return hasSent
}

/** What the ward has is not kept here any longer; only that it was carried. */
const sent = (row: CarriedRow, result: CarriedResult): CarriedRow => ({
  ...{ ...row, state: 'sent', result, code: null },
  part: { ...row.part, ct: '' },
})

async function keep(store: Store, row: CarriedRow): Promise<void> {
  await withDatabase(store, () => store.carried.put(row))
  store.changes.announce([])
}

const codeOf = (failure: ApiFailure): CarriedRow['code'] => (failure.kind === 'code' ? failure.code : null)

/** The part itself is what the ward does not take: repeating it changes nothing. */
const isFinal = (failure: ApiFailure): boolean =>
  failure.kind === 'code' &&
  (failure.code.startsWith('carried-') || ['body-invalid', 'protocol-unknown'].includes(failure.code))
