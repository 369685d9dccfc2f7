import { describe, expect, it } from 'vitest'
import { digestOf } from '../../../contract/index.ts'
import { writtenMutation } from '../../storage/mutation.ts'
import type { StoredRow, Written } from '../../storage/rows.ts'
import { HAMLET, uuid } from '../../storage/session.suite.ts'
import { fullBatch, halfOf, inEqualParts, nextBatch } from './batch.ts'
import { compared, newScope, recounted, restarted } from './digest.ts'
import { meaningOf, retryWait } from './failure.ts'
import { afterReceipt, afterRefusal, onTopOf } from './settle.ts'

const ID = uuid('01890000-0000-7000-8000-000000000001')
const at = '2026-11-22T02:00:00.000Z'
const row = (body: Record<string, unknown>, change: Partial<StoredRow> = {}): StoredRow => ({
  ...{ id: ID, kind: 'household', scope: HAMLET, ver: 1, order: 5, pass: 1, by: null, at, no: 1 },
  body,
  ...change,
})
const set = (fields: Record<string, unknown>): Written =>
  writtenMutation({ op: 'set', kind: 'household', id: ID, scope: HAMLET, fields, at })
const put = (fields: Record<string, unknown>): Written => ({ ...set(fields), op: 'put' })
const del: Written = { ...set({}), op: 'del' }

describe('what to send next', () => {
  it('oldest first, at most 200', () => {
    const many = Array.from({ length: 450 }, (_, no) => ({ no }))
    expect(nextBatch(many).map(({ no }) => no)).toEqual(many.slice(0, 200).map(({ no }) => no))
  })
  it('at most 256 kB, and one that is too big goes alone (D27)', () => {
    const big = { text: 'x'.repeat(300_000) }
    expect(nextBatch([big, { no: 2 }])).toEqual([big])
    const half = { text: 'x'.repeat(130_000) }
    expect(nextBatch([half, half, half])).toHaveLength(1)
  })
  it('halves after a body was too large, down to one', () => {
    let limits = fullBatch
    for (let i = 0; i < 20; i++) limits = halfOf(limits)
    expect(nextBatch([{ no: 1 }, { no: 2 }], limits)).toEqual([{ no: 1 }])
  })
})

describe('several calls', () => {
  const countOf = (waiting: number) => inEqualParts(fullBatch, waiting).count
  it('carry the same, so that no small last one overtakes the others', () =>
    expect([1, 200, 201, 500, 1_000].map(countOf)).toEqual([1, 200, 101, 167, 200]))
  it('are never bigger than one may be', () =>
    expect(inEqualParts({ count: 3, bytes: 9 }, 7)).toEqual({ count: 3, bytes: 9 }))
})

describe('what a failure means', () => {
  const coded = (
    code: 'token-expired' | 'device-retired' | 'ledger-busy' | 'body-too-large' | 'too-many-requests',
    status: number,
  ) => ({ kind: 'code', code, status, retryAfter: null }) as const
  it('is sorted into keep, sign in, smaller, stopped', () => {
    expect(meaningOf({ kind: 'network' })).toBe('later')
    expect(meaningOf({ kind: 'protocol' })).toBe('later')
    expect(meaningOf(coded('ledger-busy', 503))).toBe('later')
    expect(meaningOf(coded('token-expired', 401))).toBe('sign-in')
    expect(meaningOf(coded('body-too-large', 413))).toBe('smaller')
    expect(meaningOf(coded('device-retired', 403))).toBe('stopped')
  })
  it('waits anything up to 5 s, 10 s … 15 min', () => {
    expect([1, 2, 3].map((failures) => retryWait(failures, 1))).toEqual([5_000, 10_000, 20_000])
    expect(retryWait(50, 1)).toBe(900_000)
    expect(retryWait(3, 0)).toBe(0)
  })
  it('waits at least as long as the server asks', () =>
    expect(retryWait(1, 0, { ...coded('ledger-busy', 503), retryAfter: 30 })).toBe(30_000))
  it('(D75) slowed down by a limit, it keeps everything, and comes again when it was told to', () => {
    expect(meaningOf(coded('too-many-requests', 429))).toBe('later')
    expect(retryWait(1, 0, { ...coded('too-many-requests', 429), retryAfter: 12 })).toBe(12_000)
  })
})

describe('[S5] what waits stays on top of what the ward holds', () => {
  it('of an incoming row only the fields not waiting here are taken', () => {
    const after = onTopOf(row({}), { label: 'mới', note: 'của máy khác' }, [set({ note: 'của tôi' })])
    expect(after.body).toEqual({ label: 'mới', note: 'của tôi' })
    expect(after.acked).toEqual({ label: 'mới', note: 'của máy khác' })
  })
  it('a receipt for the first of two changes leaves the second on top', () => {
    const waiting = row({ note: 'hai' }, { acked: { note: 'không' } })
    const after = afterReceipt(waiting, set({ note: 'một' }), { ver: 2, seq: 9, at, pass: 1 }, [
      set({ note: 'hai' }),
    ])
    expect(after).toMatchObject({ ver: 2, order: 9, body: { note: 'hai' }, acked: { note: 'một' } })
  })
  it('the last receipt ends the waiting', () => {
    const after = afterReceipt(
      row({ note: 'một' }, { acked: {} }),
      set({ note: 'một' }),
      { ver: 2, seq: 9, at, pass: 1 },
      [],
    )
    expect(after?.body).toEqual({ note: 'một' })
    expect(after).not.toHaveProperty('acked')
  })
  it('(D58) a record that came back before its receipt stays as the ward took it in, its time too', () => {
    const sent = { at: '2026-12-06T03:00:00.000Z', note: null }
    const taken = { at, note: null, saidAt: sent.at }
    const waiting = row({ ...taken, ...sent }, { kind: 'visit', acked: taken })
    const after = afterReceipt(waiting, put(sent), { ver: 1, seq: 5, at, pass: 1 }, [])
    expect(after?.body).toEqual(taken)
  })
  it('[S6] a refused change is taken back, one that still waits stays', () => {
    const before = row({ note: 'hai', state: 'gone' }, { acked: { note: 'không', state: 'here' } })
    expect(afterRefusal(before, set({ note: 'một' }), [set({ state: 'gone' })])?.body).toEqual({
      note: 'không',
      state: 'gone',
    })
  })
  it('[S6] a document that was refused whole stays to be looked at', () =>
    expect(afterRefusal(row({ note: 'x' }, { ver: 0 }), put({ note: 'x' }), [])?.body).toEqual({ note: 'x' }))
  it('erasing is hidden while it waits, gone after its receipt, back after a refusal', () => {
    const hidden = onTopOf(row({ note: 'x' }), { note: 'x' }, [del])
    expect(hidden.erased).toBe(true)
    expect(afterReceipt(hidden, del, { ver: 2, seq: 3, at, pass: 1 }, [])).toBeNull()
    expect(afterRefusal(hidden, del, [])).not.toHaveProperty('erased')
  })
})

describe('[S4] digests', () => {
  const one = { id: ID, ver: 1, pass: 1 }
  it('follow every change of a row', () => {
    const added = recounted(newScope(HAMLET), null, one)
    expect(added).toMatchObject(digestOf([one]))
    const changed = recounted(added, one, { ...one, ver: 2 })
    expect(changed).toMatchObject(digestOf([{ id: ID, ver: 2 }]))
    expect(recounted(changed, { ...one, ver: 2 }, null)).toMatchObject({ n: 0, sum: 0 })
  })
  it('do not count what the ward has not confirmed, or not in this round', () => {
    expect(recounted(newScope(HAMLET), null, { ...one, ver: 0 }).n).toBe(0)
    expect(recounted(restarted(newScope(HAMLET)), null, one).n).toBe(0)
  })
  it('that differ restart the scope once, then stay flagged', () => {
    const first = compared({ ...newScope(HAMLET), cursor: 'e.5' }, { n: 1, sum: 1 })
    expect(first).toMatchObject({ cursor: null, pass: 2, mismatch: true, repaired: true, complete: false })
    const second = compared({ ...first, cursor: 'e.5' }, { n: 1, sum: 1 })
    expect(second).toMatchObject({ cursor: 'e.5', mismatch: true, complete: true })
    expect(compared(second, { n: 0, sum: 0 })).toMatchObject({ mismatch: false, repaired: false })
  })
})
