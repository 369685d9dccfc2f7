import { describe, expect, it } from 'vitest'
import { writtenGuide } from './example.suite.ts'
import { parseGuide } from './guide.ts'

type Spoil = { top?: object; step?: object; addStep?: object; addOutcome?: object; screens?: object }

/** A written guide with one thing spoilt. */
function spoilt({ top, step, addStep, addOutcome, screens }: Spoil) {
  const guide = writtenGuide()
  const [first, ...rest] = guide.steps
  return {
    ...guide,
    steps: [{ ...first, ...step }, ...rest, ...(addStep ? [{ ...first, ...addStep }] : [])],
    outcomes: [...guide.outcomes, ...(addOutcome ? [addOutcome] : [])],
    screens: { ...guide.screens, ...screens },
    ...top,
  }
}

const twoRevisions = [1, 2].map((revision) => ({ revision, date: '2026-11-22', changed: 'Sửa.' }))
const failing = (code: string, leadsTo: object) => ({ failures: [{ code, whatNext: 'Nghỉ đã.', leadsTo }] })

describe('[G1] the schema of a guide', () => {
  it('takes a whole guide and fills in what may be left out', () => {
    const guide = parseGuide(writtenGuide())
    expect(guide.steps[0]).toMatchObject({ ownHands: false, teamOnly: false, failures: [] })
    expect(guide.screens['man-hinh']).toMatchObject({ status: true, open: true })
  })

  it.each<[string, Spoil, RegExp]>([
    ['a field it does not know', { top: { mau_sac: 'xanh' } }, /mau_sac/],
    ['an id with marks', { top: { id: 'kích-hoạt' } }, /không dấu/],
    ['a guide without a source', { top: { sources: [] } }, /length/],
    ['straight quotation marks', { step: { sees: 'Hiện "Xong"' } }, /“…”/],
    ['marks typed as separate signs', { step: { sees: 'Xong rồi'.normalize('NFD') } }, /tách rời/],
    ['a step without anything to do', { step: { do: [] } }, /length/],
    ['an outcome nobody agreed on', { addOutcome: { code: 'xong_roi', establishes: 'none' } }, /xong_roi/],
    ['an outcome silent about indicators', { addOutcome: { code: 'cho_duyet' } }, /establishes/],
    [
      'an outcome with an empty list of facts',
      { addOutcome: { code: 'cho_duyet', establishes: {} } },
      /none/,
    ],
    ['a reason nobody agreed on', { step: failing('tai_sao', { retry: true }) }, /tai_sao/],
    [
      'a part of a screen it cannot draw',
      { screens: { x: { of: 'x', parts: [{ kind: 'video' }] } } },
      /video/,
    ],
  ])('refuses %s', (_, spoil, message) => {
    expect(() => parseGuide(spoilt(spoil))).toThrow(message)
  })
})

describe('[G2] what must hold between the parts of a guide', () => {
  it.each<[string, Spoil, RegExp]>([
    ['two steps of one id', { addStep: {} }, /hai bước cùng mã a/],
    ['a step whose picture is missing', { step: { screen: 'khong-co' } }, /không có hình khong-co/],
    ['a step that leans on a source it does not list', { step: { refs: ['L99'] } }, /nguồn L99/],
    ['a picture no step uses', { screens: { thua: { of: 'x', parts: [{ kind: 'lines' }] } } }, /thua/],
    [
      'a condition on a fact it never asks',
      { step: { condition: { fact: 'card.valid', is: true }, foldedBecause: 'Thẻ còn hạn.' } },
      /không hỏi/,
    ],
    [
      'a condition that cannot say why',
      { step: { condition: { fact: 'phone.smart', is: true } } },
      /vì sao bỏ qua/,
    ],
    [
      'a condition on an answer nobody can give',
      { step: { condition: { fact: 'phone.kind', is: 'nokia' }, foldedBecause: 'Khác máy.' } },
      /không phải câu trả lời/,
    ],
    [
      'a reason that ends in an outcome it lacks',
      { step: failing('bac_met', { outcome: 'hen_bhxh' }) },
      /hen_bhxh/,
    ],
    [
      'a new revision without a way for drafts',
      { top: { revision: 2, revisions: twoRevisions } },
      /thiếu cách chuyển/,
    ],
    ['a revision that its history does not know', { top: { revision: 3 } }, /số lần sửa/],
  ])('refuses %s', (_, spoil, message) => {
    expect(() => parseGuide(spoilt(spoil))).toThrow(message)
  })
})
