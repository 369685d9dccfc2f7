import { perStep, type Rule } from './rule.ts'
import { textsOf } from './texts.ts'

/** What no guide may say, unless the sentence denies it; each with the reason an author is told. */
const forbidden: readonly { says: RegExp; unless?: RegExp; because: string }[] = [
  {
    says: /(công an|BHXH|bảo hiểm xã hội) (huyện|quận)/i,
    unless: /không còn/i,
    because: 'cấp huyện không còn từ 01/07/2025',
  },
  {
    says: /chọn (quận|huyện)|ô (quận|huyện)/i,
    unless: /không còn/i,
    because: 'địa chỉ chỉ còn tỉnh và xã, phường',
  },
  { says: /8079/, because: 'cách nhắn tin 8079 đã bỏ' },
  { says: /VssID 4/i, because: 'không có VssID 4.0, đó là ứng dụng giả' },
  {
    says: /dichvucong\.(?!gov\.vn|baohiemxahoi\.gov\.vn)[a-z]+/i,
    because: 'cổng dịch vụ công của tỉnh, bộ đã đóng',
  },
  { says: /iPhone 6(?!\d)/i, because: 'iPhone 7 trở lên mới đọc được chip' },
  { says: /(sẽ|bị) (mất|cắt|dừng) (lương hưu|trợ cấp|tiền trợ cấp)/i, because: 'không dọa mất tiền' },
  {
    says: /(mã|mật khẩu|passcode)[^.]*\bcho (cháu|tổ|cán bộ|công an|ngân hàng)/i,
    unless: /không|đừng/i,
    because: 'không ai được hỏi mã, mật khẩu',
  },
  {
    says: /(lắp|chuyển|tháo) sim[^.]*(mã|tin)/i,
    unless: /không|đừng/i,
    because: 'chuyển sim sang máy khác có thể bị chặn',
  },
  { says: /mức 2[^.]*tại nhà|tại nhà[^.]*mức 2/i, unless: /không|lừa/i, because: 'mức 2 chỉ làm ở công an' },
  {
    says: /làm nhanh hơn|làm giúp cho nhanh|chắc chắn (được|sẽ)|cam kết|bảo đảm/i,
    because: 'không hứa điều mình không làm được',
  },
  {
    says: /bấm (vào )?(link|đường dẫn)|cài (file|tệp)/i,
    unless: /không|đừng|cúp máy|Ai gọi/i,
    because: 'chỉ vào từ ứng dụng, kho ứng dụng',
  },
  { says: /chụp (ảnh )?(thẻ|căn cước|CCCD)/i, unless: /không|đừng/i, because: 'không chụp giấy tờ của bác' },
  {
    says: /\d[\d .]{4,}\d/,
    unless: /1900 0368|1900545413|1900\.?9068|0000|đồng/,
    because: 'không ghi dãy số dài',
  },
  { says: /chia nhỏ|tách (ra )?nhiều lần/i, unless: /không|đừng/i, because: 'không bày cách lách hạn mức' },
  {
    says: /(cho|nhờ)( ai)? (mượn|thuê)[^.]*(tài khoản|ví)|(mượn|thuê|bán) (tài khoản|ví)/i,
    unless: /không|đừng|bị phạt/i,
    because: 'cho mượn, thuê, bán tài khoản và ví là bị phạt',
  },
  {
    says: /không phải (nộp|đóng) thuế|khỏi (nộp|đóng) thuế/i,
    unless: /vẫn phải báo/i,
    because: 'không tính thuế thay bác, hỏi cơ quan thuế',
  },
  {
    says: /thuế khoán/i,
    unless: /không còn|đã bỏ|bỏ thuế khoán/i,
    because: 'thuế khoán đã bỏ từ 01/01/2026',
  },
  {
    says: /(ultraviewer|teamviewer|anydesk|chia sẻ màn hình)/i,
    unless: /không|đừng/i,
    because: 'không điều khiển máy của bác từ xa',
  },
  {
    says: /chữ ký số[^.]*miễn phí|miễn phí[^.]*chữ ký số/i,
    unless: /không hứa|chưa/i,
    because: 'giá chữ ký số năm 2026 chưa có nguồn',
  },
  {
    says: /(sẽ|chắc|giúp bác) (lấy|đòi) lại (được )?tiền|lấy lại được tiền/i,
    unless: /không|đừng|lừa/i,
    because: 'không hứa lấy lại tiền, ai hứa là lừa lần hai',
  },
  {
    says: /OCOP[^.]*huyện|huyện[^.]*OCOP/i,
    unless: /không còn/i,
    because: 'OCOP chỉ còn tỉnh và trung ương chấm, không còn huyện',
  },
  {
    says: /chữa (khỏi |được )?bệnh|trị bệnh|tốt nhất thị trường/i,
    unless: /không|đừng|bỏ/i,
    because: 'không nói hàng chữa bệnh, tốt nhất',
  },
  { says: /vui lòng|!/i, because: 'lời lẽ tự nhiên, không "vui lòng", không dấu chấm than' },
]

/** [G8] What the dossiers call wrong, old or unsafe is in no guide. */
export const saysNothingForbidden: Rule = (guide) =>
  textsOf(guide).flatMap(({ where, text }) =>
    forbidden
      .filter(({ says, unless }) => says.test(text) && !unless?.test(text))
      .map(({ because }) => `${where}: ${because}: ${text}`),
  )

const SECRET = /(gõ|bấm|đặt|nhập|nghĩ|xem)[^.,:]{0,28}((?<!\p{L})mã(?!\p{L})(?! QR)|mật khẩu|passcode)/iu
const LINK = /“[^”]*”/g

/** [G2] Wherever a code, password or passcode is typed, only the resident may touch the phone (★). */
export const secretsAreOwnHands: Rule = perStep((step) =>
  !step.ownHands && step.do.some((sentence) => SECRET.test(sentence.replace(LINK, '')))
    ? ['có gõ mã hoặc mật khẩu mà chưa đánh dấu ★ (ownHands)']
    : [],
)
