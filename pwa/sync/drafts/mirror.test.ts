import { describe, expect, it } from 'vitest'
import { uuidv7 } from '../../../contract/index.ts'
import type { DraftRow, Mirror } from '../../storage/rows.ts'
import { draftsToSend, hasDraftsToSend, mirrored } from './mirror.ts'

const at = (minute: number) => `2026-11-22T02:${String(minute).padStart(2, '0')}:00.000Z`
const draft = (minute = 0, more: Partial<DraftRow> = {}): DraftRow => ({
  ...{ id: uuidv7(), household: null, person: null, guide: 'vneid-kiem-tra', revision: 1 },
  ...{ state: { k: 'k1', iv: 'AAAAAAAAAAAAAAAA', ct: 'AAAA' }, updatedAt: at(minute) },
  ...more,
})
const none: Mirror = { rev: 0, held: {} }
const silent = { rev: 1, kept: [], rows: [], ended: [] }

describe('[S12] what of unfinished guides is sent', () => {
  it('those that the ward lacks or has older, and the ends of those that are no more here', () => {
    const [fresh, older, known] = [draft(), draft(5), draft()]
    const gone = uuidv7()
    const mirror = { rev: 3, held: { [older.id]: at(4), [known.id]: known.updatedAt, [gone]: at(1) } }
    const { rev, puts, ends } = draftsToSend([fresh, older, known], mirror)
    expect([rev, puts.map(({ id }) => id), ends]).toEqual([3, [fresh.id, older.id], [gone]])
    expect(hasDraftsToSend([known], { rev: 3, held: { [known.id]: known.updatedAt } })).toBe(false)
  })

  it('never so much that a call grows too big', () => {
    const big = (): DraftRow =>
      draft(0, { state: { k: 'k1', iv: 'AAAAAAAAAAAAAAAA', ct: 'A'.repeat(10_000) } })
    expect(draftsToSend([big(), big(), big()], none).puts).toHaveLength(2)
    expect(
      draftsToSend(
        Array.from({ length: 30 }, () => draft()),
        none,
      ).puts,
    ).toHaveLength(20)
  })
})

describe('[S12] (D30) what comes back', () => {
  it('what the ward kept is not sent again, what it did not keep is', () => {
    const [one, two] = [draft(), draft()]
    const sent = draftsToSend([one, two], none)
    const news = { ...silent, kept: sent.puts.slice(0, 1).map(({ id }) => id) }
    const { mirror } = mirrored([one, two], none, sent, news)
    expect(draftsToSend([one, two], mirror).puts.map(({ id }) => id)).toEqual([two.id])
  })

  it('another phone’s guide comes in, replaces what was not touched here, and stands beside what was', () => {
    const [untouched, touched] = [draft(1), draft(9)]
    const mirror = { rev: 1, held: { [untouched.id]: at(1), [touched.id]: at(1) } }
    const rows = draftsToSend(
      [draft(3), { ...untouched, updatedAt: at(4) }, { ...touched, updatedAt: at(4) }],
      none,
    ).puts
    const sent = { rev: 1, puts: [], ends: [] }
    const beside = uuidv7()
    const change = mirrored([untouched, touched], mirror, sent, { ...silent, rev: 2, rows }, () => beside)
    expect(change.put.map(({ id }) => id)).toEqual([rows[0]?.id, untouched.id, beside])
    const here = [touched, ...change.put]
    expect(draftsToSend(here, change.mirror).puts.map(({ id }) => id)).toEqual([touched.id, beside])
  })

  it('what the ward kept of this phone in place of another’s unread state leaves both', () => {
    const own = draft(9)
    const sent = draftsToSend([own], { rev: 1, held: { [own.id]: at(1) } })
    const theirs = { ...own, updatedAt: at(5), state: { k: 'k1', iv: 'AAAAAAAAAAAAAAAA', ct: 'BBBB' } }
    const rows = draftsToSend([theirs], none).puts
    const news = { rev: 3, kept: sent.puts.map(({ id }) => id), rows, ended: [] }
    const change = mirrored([own], { rev: 1, held: { [own.id]: at(1) } }, sent, news, () => 'beside')
    expect(change.put).toEqual([{ ...theirs, id: 'beside' }])
    expect(draftsToSend([own], change.mirror).puts).toEqual([])
  })

  it('an end elsewhere takes away what was not touched here; what was stays, and only here', () => {
    const [untouched, touched] = [draft(1), draft(9)]
    const mirror = { rev: 1, held: { [untouched.id]: at(1), [touched.id]: at(1) } }
    const sent = draftsToSend([untouched, touched], mirror)
    const ended = [...draftsToSend([untouched, touched], none).puts].map(({ id }) => id)
    const change = mirrored([untouched, touched], mirror, sent, { ...silent, rev: 2, ended })
    expect(change.remove).toEqual([untouched.id])
    expect(hasDraftsToSend([touched], change.mirror)).toBe(false)
    expect(hasDraftsToSend([], change.mirror)).toBe(false)
  })

  it('a guide that just ended here does not come back with an answer that crossed it', () => {
    const gone = draft(1)
    const mirror = { rev: 1, held: { [gone.id]: at(1) } }
    const rows = draftsToSend([{ ...gone, updatedAt: at(2) }], none).puts
    const change = mirrored([], mirror, { rev: 1, puts: [], ends: [] }, { ...silent, rev: 2, rows })
    expect(change.put).toEqual([])
    expect(draftsToSend([], change.mirror).ends).toEqual([gone.id])
  })
})
