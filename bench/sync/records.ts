import { uuidv7 } from '../../contract/ids.ts'
import type { BenchRecord } from './stack.ts'

const STEPS = 8
const NOTE_BYTES = 96
const STARTED = Date.parse('2026-11-02T01:00:00.000Z')

/** As unguessable as ciphertext is: what a note of about 80 characters is after sealing. */
const sealedNote = (): { k: string; iv: string; ct: string } => ({
  k: 'khoa-thu',
  iv: Buffer.from(crypto.getRandomValues(new Uint8Array(12))).toString('base64url'),
  ct: Buffer.from(crypto.getRandomValues(new Uint8Array(NOTE_BYTES))).toString('base64url'),
})

/** Assistance records as the ward hands them out: ids, times, outcome, eight step results, a sealed note (sync.md). */
export const assistanceRecords = (count: number): BenchRecord[] =>
  Array.from({ length: count }, (_, place) => {
    const startedAt = STARTED + place * 61_000
    return {
      id: uuidv7(startedAt),
      body: {
        household: uuidv7(startedAt),
        person: null,
        ageBand: null,
        visit: null,
        guide: 'vneid-kich-hoat-muc-2',
        revision: 1,
        steps: Array.from({ length: STEPS }, (_, step) => ({ id: `buoc-${step + 1}`, s: 'done' })),
        outcome: 'xong',
        facts: { 'co-muc-2': place % 3 > 0 },
        safety: true,
        startedAt: new Date(startedAt).toISOString(),
        at: new Date(startedAt + 900_000).toISOString(),
        followUp: null,
        note: sealedNote(),
        supersedes: null,
        reason: null,
      },
    }
  })
