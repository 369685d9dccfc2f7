import * as v from 'valibot'
import { expect, it } from 'vitest'
import { loadAllGuides } from '../../content/guides/index.ts'
import { PublicationList } from '../../contract/guideContent.ts'
import { planOf } from './plan.ts'

const guides = (await loadAllGuides()).slice(0, 3)
const [first, second] = guides
if (!first || !second) throw new Error('no guides')
const there = v.parse(PublicationList, {
  edition: 0,
  built: Object.fromEntries(guides.slice(0, 2).map(({ id, revision }) => [id, revision])),
  publications: [],
})
const ids = (plan: ReturnType<typeof planOf>) => plan.newer.map(({ id }) => id)

it('publishes what is newer here than there, and nothing else', () => {
  expect(ids(planOf(guides, there, []))).toEqual([])
  expect(ids(planOf([{ ...first, revision: 7 }, second], there, []))).toEqual([first.id])
})

it('a revision that was taken back comes again only when it is asked for by name', () => {
  const old = {
    guide: first.id,
    revision: 7,
    sheet: 'x'.repeat(22),
    at: '2026-11-23T00:00:00.000Z',
    changed: '',
    day: '2026-11-23',
    current: false,
  }
  const after = { ...there, publications: [old] }
  const again = [{ ...first, revision: 7 }]
  expect(ids(planOf(again, after, []))).toEqual([])
  expect(ids(planOf(again, after, [first.id]))).toEqual([first.id])
})

it('says why a guide that was asked for is not published', () => {
  const { faults } = planOf(guides, there, [first.id, guides[2]?.id ?? '', 'bai-la'])
  expect(faults).toHaveLength(3)
  expect(faults[0]).toContain('Tăng số bản')
  expect(faults[1]).toContain('bài mới đi cùng bản phát hành')
})
