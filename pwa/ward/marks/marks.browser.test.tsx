import * as v from 'valibot'
import { afterEach, describe, expect, it } from 'vitest'
import { loadGuide } from '../../../content/guides/index.ts'
import { MarkList } from '../../../contract/stepMarks.ts'
import { sessionOf, wordsOn } from '../../live/drawn.suite.tsx'
import { opened, says } from '../../live/screens.suite.tsx'
import { clear, expectNoViolations } from '../../ui/browser.suite.ts'
import { MarksScreen } from '../index.ts'
import { noSignal, wardServer } from '../ports.suite.ts'

afterEach(clear)

const guide = await loadGuide('vneid-kiem-tra')
const at = guide.steps.findIndex(({ id }) => id === 'xem-muc')

const list = v.parse(MarkList, {
  asOf: '2026-11-23T02:00:00.000Z',
  rows: [
    { hamlet: '05860-06', guide: 'vneid-kiem-tra', revision: 1, step: 'xem-muc', what: 'khong-thay', n: 2 },
    { hamlet: '05860-07', guide: 'vneid-kiem-tra', revision: 1, step: 'xem-muc', what: 'nhan-khac', n: 1 },
  ],
})

async function shown(answers: Parameters<typeof wardServer>[0]) {
  const session = await sessionOf('can-bo', [])
  return opened('/phuong/man-hinh', '/phuong/man-hinh', MarksScreen, session, [wardServer(answers).port])
}

describe('steps that people found different', () => {
  it('names guide, step, revision, people and what differs, and leads to the step', async () => {
    const root = await shown({ marks: list })
    await says(root, `3 người báo ở bước ${at + 1}, bản 1. ${guide.steps[at]?.title}`)
    await says(root, 'không thấy nút: 2')
    expect(root.querySelector('a[href="/huong-dan/vneid-kiem-tra/#xem-muc"]')).not.toBeNull()
    await expectNoViolations(root)
  })

  it('says so when nobody reported anything, and when there is no signal', async () => {
    await says(await shown({}), 'Chưa ai báo bước nào khác')
    clear()
    const root = await shown({ failure: noSignal })
    await says(root, 'Chưa lấy được danh sách')
    expect(wordsOn(root)).toContain('Thử lại')
  })
})
