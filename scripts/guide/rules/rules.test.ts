import { describe, expect, it } from 'vitest'
import { indicators } from '../../../content/indicators/index.ts'
import { writtenGuide } from '../../../content/schema/example.suite.ts'
import { type Guide, parseGuide, type Step } from '../../../content/schema.ts'
import { sources } from '../../../content/sources/index.ts'
import { faultsOf } from '../checkAll.ts'
import type { World } from './rule.ts'

const world: World = { guideIds: new Set(['mau-thu', 'bai-khac']), sources, indicators }
const followUp = { afterDays: 14, kind: 'recheck', question: 'Bác còn làm được không?' }

/** A guide that passes every rule. */
function soundGuide(): Guide {
  const written = writtenGuide()
  const outcomes = written.outcomes.map((outcome) =>
    outcome.code === 'da_xong_hom_nay' ? { ...outcome, followUp } : outcome,
  )
  return parseGuide({ ...written, outcomes, sources: ['V12'] })
}

const withStep = (change: Partial<Step>): Guide => {
  const guide = soundGuide()
  const [first, ...rest] = guide.steps
  return first ? { ...guide, steps: [{ ...first, ...change }, ...rest] } : guide
}
const withScreenParts = (parts: Guide['screens'][string]['parts']): Guide => ({
  ...soundGuide(),
  screens: { 'man-hinh': { of: 'ứng dụng', status: true, back: true, open: true, parts } },
})
const next = { kind: 'button', text: 'Tiếp tục', look: 'main' } as const

describe('guide:check', () => {
  it('lets a sound guide pass', () => {
    expect(faultsOf(soundGuide(), world)).toEqual([])
  })

  it.each<[string, Guide, RegExp]>([
    [
      'a quoted label that the picture lacks',
      withStep({ do: ['Bấm “Đồng ý”.'] }),
      /“Đồng ý” không có trong hình/,
    ],
    ['a quoted label without any picture', withStep({ screen: undefined }), /“Tiếp tục” nhưng không có hình/],
    ['a number without its sentence', withScreenParts([{ ...next, mark: 2 }]), /không có câu 2/],
    [
      'one number twice',
      withScreenParts([
        { ...next, mark: 1 },
        { ...next, mark: 1 },
      ]),
      /số 1 có hai lần/,
    ],
    [
      'two hands',
      withScreenParts([
        { ...next, hand: true },
        { ...next, hand: true },
      ]),
      /hai bàn tay/,
    ],
    [
      'a sentence nobody can keep',
      withStep({ do: [`Bấm “Tiếp tục” ${'rồi nhìn '.repeat(12)}.`] }),
      /câu dài/,
    ],
    ['a speech instead of a word', withStep({ say: 'Bác ơi '.repeat(20) }), /lời nói dài/],
    ['minutes that do not add up', { ...soundGuide(), minutes: { from: 20, to: 30 } }, /cộng lại 4 phút/],
    ['an unknown source', { ...soundGuide(), sources: ['V12', 'Q9'] }, /không có nguồn Q9/],
    ['only old sources', { ...soundGuide(), sources: ['V6'] }, /hai năm gần đây/],
    ['weak sources without a word', { ...soundGuide(), sources: ['V7'] }, /chỉ có nguồn yếu/],
    [
      'labels checked before the last change',
      { ...soundGuide(), labelsChecked: '2025-01-01' },
      /labelsChecked/,
    ],
    ['a link to no guide', { ...soundGuide(), related: ['khong-co'] }, /bài khong-co không có/],
    ['a link to itself', { ...soundGuide(), related: ['mau-thu'] }, /chính nó/],
    ['a success nobody looks at again', { ...soundGuide(), outcomes: writtenOutcomes() }, /sau 14 ngày/],
    ['no way to decline', { ...soundGuide(), outcomes: soundGuide().outcomes.slice(0, 1) }, /không muốn/],
    ['a code typed by somebody else', withStep({ do: ['Gõ mã vào ô.'] }), /★/],
  ])('finds %s', (_, guide, message) => {
    expect(faultsOf(guide, world).join('\n')).toMatch(message)
  })

  it('finds an outcome whose fact no indicator counts', () => {
    const faults = faultsOf(soundGuide(), { ...world, indicators: [] })
    expect(faults).toEqual(['kết quả da_xong_hom_nay: không chỉ số nào đếm vneid.level2'])
  })

  it.each([
    ['Ra công an huyện xin đổi.', /cấp huyện/],
    ['Chọn huyện trong danh sách.', /chỉ còn tỉnh/],
    ['iPhone 6 cũng đọc được.', /iPhone 7/],
    ['Không làm thì sẽ mất lương hưu.', /không dọa/],
    ['Bác đọc mã cho cháu ạ.', /không ai được hỏi/],
    ['Lắp sim sang máy này để nhận mã.', /chuyển sim/],
    ['Làm mức 2 ngay tại nhà.', /ở công an/],
    ['Cháu cam kết bác sẽ được.', /không hứa/],
    ['Bấm vào đường dẫn trong tin nhắn.', /kho ứng dụng/],
    ['Chụp ảnh căn cước gửi lên.', /không chụp/],
    ['Gọi số 0912345678.', /dãy số dài/],
    ['Làm chữ ký số miễn phí ngay hôm nay.', /chữ ký số năm 2026/],
    ['Tổ giúp bác lấy lại tiền.', /lừa lần hai/],
    ['Nộp hồ sơ OCOP ở huyện.', /không còn huyện/],
    ['Mật ong này chữa bệnh dạ dày.', /chữa bệnh/],
    ['Vui lòng chờ.', /vui lòng/],
    ['Chia nhỏ ra mà chuyển.', /lách hạn mức/],
    ['Bác cho cháu mượn tài khoản.', /bị phạt/],
    ['Bán ít thì không phải nộp thuế.', /cơ quan thuế/],
    ['Nộp thuế khoán hằng tháng.', /đã bỏ/],
    ['Mở TeamViewer để làm hộ.', /từ xa/],
  ])('[G8] refuses to say: %s', (text, because) => {
    expect(faultsOf(withStep({ helper: text }), world).join('\n')).toMatch(because)
  })

  it.each([
    'Không còn làm ở công an huyện.',
    'Mã, mật khẩu không đọc cho cháu.',
    'Không lắp sim sang máy khác để nhận mã.',
    'Mức 2 không làm tại nhà được.',
    'Gọi tổng đài 1900 0368.',
    'Không bấm đường dẫn người lạ gửi.',
    'Ai hứa lấy lại được tiền là lừa lần hai.',
    'Bỏ chữ chữa bệnh khỏi mô tả.',
    'Gọi Vietcombank: 1900545413.',
    'Không chia nhỏ để lách.',
    'Không cho ai mượn tài khoản.',
    'Không phải nộp thuế vẫn phải báo doanh thu.',
  ])('lets a warning pass: %s', (text) => {
    expect(faultsOf(withStep({ helper: text }), world)).toEqual([])
  })
})

function writtenOutcomes(): Guide['outcomes'] {
  return parseGuide(writtenGuide()).outcomes
}
