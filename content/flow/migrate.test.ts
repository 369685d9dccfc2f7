import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideWithSteps } from '../schema/example.suite.ts'
import type { Change } from '../schema/revision.ts'
import { type DraftPlace, migrateDraft, olderCopyTold } from './migrate.ts'
import type { Answers } from './progress.ts'

const guideAfter = (ids: string[], ...changes: Change[]) =>
  guideWithSteps(ids, { revision: 2, migrations: [{ from: 1, to: 2, changes }] })

const halfway: Answers = { a: { s: 'done' }, b: { s: 'blocked', why: 'mat_song' } }
const draftAt = (stepId: string, answers: Answers = halfway): DraftPlace => ({ revision: 1, stepId, answers })

describe('[G5] (D20) four drafts begun on revision 1 open on revision 2', () => {
  it('with a step added: stays where it was, keeps its answers, says what is new', () => {
    const guide = guideAfter(['a', 'moi', 'b', 'c'], { added: 'moi', tell: 'Thêm bước xem lại thẻ.' })
    const { draft, told } = migrateDraft(guide, draftAt('b'))
    expect(draft).toEqual({ revision: 2, stepId: 'b', answers: halfway })
    expect(told).toEqual(['Thêm bước xem lại thẻ.'])
  })

  it('with the step it stood on removed: goes on at the named step and keeps the old answer aside', () => {
    const guide = guideAfter(['a', 'c'], {
      removed: 'b',
      continueAt: 'c',
      tell: 'Bỏ bước gõ mã, máy không hỏi nữa.',
    })
    const { draft, told } = migrateDraft(guide, draftAt('b'))
    expect(draft).toMatchObject({ stepId: 'c', answers: { a: { s: 'done' } }, retired: { b: halfway.b } })
    expect(told).toEqual(['Bỏ bước gõ mã, máy không hỏi nữa.'])
  })

  it('with a step split: what was done counts for both parts, the old answer is kept too', () => {
    const guide = guideAfter(['a1', 'a2', 'b', 'c'], {
      split: 'a',
      into: ['a1', 'a2'],
      tell: 'Tách bước đầu làm hai.',
    })
    const { draft } = migrateDraft(guide, draftAt('a'))
    expect(draft.stepId).toBe('a1')
    expect(draft.answers).toEqual({ a1: { s: 'done' }, a2: { s: 'done' }, b: halfway.b })
    expect(draft.retired).toEqual({ a: { s: 'done' } })
  })

  it('with a blocked step split: it is blocked at the first part and open at the second', () => {
    const guide = guideAfter(['a', 'b1', 'b2'], {
      split: 'b',
      into: ['b1', 'b2'],
      tell: 'Tách bước gõ mã làm hai.',
    })
    const { draft } = migrateDraft(guide, draftAt('b'))
    expect(draft.answers).toEqual({ a: { s: 'done' }, b1: halfway.b })
  })

  it('(D24) with steps reordered: nothing moves, because answers hang on ids and not on places', () => {
    const guide = guideAfter(['c', 'b', 'a'], { reordered: true, tell: 'Đổi thứ tự: tải ứng dụng trước.' })
    const { draft, told } = migrateDraft(guide, draftAt('b'))
    expect(draft).toEqual({ revision: 2, stepId: 'b', answers: halfway })
    expect(told).toEqual(['Đổi thứ tự: tải ứng dụng trước.'])
  })

  it('with a step renamed: its answer and the place move along', () => {
    const guide = guideAfter(['a', 'nhap-ma', 'c'], {
      renamed: 'b',
      to: 'nhap-ma',
      tell: 'Đổi tên bước gõ mã.',
    })
    const { draft } = migrateDraft(guide, draftAt('b'))
    expect(draft).toMatchObject({ stepId: 'nhap-ma', answers: { a: { s: 'done' }, 'nhap-ma': halfway.b } })
  })
})

describe('[G5] drafts that come from further away', () => {
  const guide = guideWithSteps(['dau', 'c1', 'c2'], {
    revision: 3,
    migrations: [
      { from: 2, to: 3, changes: [{ renamed: 'a', to: 'dau', tell: 'Đổi tên bước đầu.' }] },
      {
        from: 1,
        to: 2,
        changes: [
          { removed: 'b', continueAt: 'c', tell: 'Bỏ bước gõ mã.' },
          { split: 'c', into: ['c1', 'c2'], tell: 'Tách bước cuối làm hai.' },
        ],
      },
    ],
  })

  it('walk through every revision in order', () => {
    const { draft, told } = migrateDraft(guide, draftAt('b'))
    expect(draft).toMatchObject({ revision: 3, stepId: 'c1', answers: { dau: { s: 'done' } } })
    expect(told).toEqual(['Bỏ bước gõ mã.', 'Tách bước cuối làm hai.', 'Đổi tên bước đầu.'])
  })

  it('of the same revision are handed back untouched', () => {
    const draft = { ...draftAt('dau'), revision: 3 }
    expect(migrateDraft(guide, draft)).toEqual({ draft, told: [] })
  })

  it('of a newer revision than this copy keep their answers and say so', () => {
    const { draft, told } = migrateDraft(guide, { ...draftAt('buoc-moi'), revision: 4 })
    expect(draft).toMatchObject({ revision: 4, stepId: 'dau', answers: halfway })
    expect(told).toEqual([olderCopyTold])
  })

  it('never lose an answer, whatever was answered and wherever they stood', () => {
    const answer = fc.constantFrom<Answers[string]>(
      { s: 'done' },
      { s: 'na' },
      { s: 'blocked', why: 'ma_sai' },
    )
    const answers = fc.dictionary(fc.constantFrom('a', 'b', 'c'), answer)
    fc.assert(
      fc.property(answers, fc.constantFrom('a', 'b', 'c'), (given, stepId) => {
        const { draft } = migrateDraft(guide, { revision: 1, stepId, answers: given })
        const kept = { ...draft.retired, ...draft.answers }
        const heir = { a: 'dau', b: 'b', c: 'c' } as Record<string, string>
        for (const [id, before] of Object.entries(given)) expect(kept[heir[id] ?? id]).toEqual(before)
        expect(guide.steps.map((step) => step.id)).toContain(draft.stepId)
      }),
    )
  })
})
