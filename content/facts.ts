import { asked, choice, told } from './fact.ts'

/**
 * What a guide may ask once and what an outcome may establish. A closed list; ids never change (D65).
 *
 * Facts that were only `asked` (or chosen) steer the way through a guide and stay on the phone. Facts the resident `told`
 * are `declared`: they go into the assistance record as yes or no, and indicators count them [C1] [G6].
 */
export const facts = [
  // The phone in the resident's hand
  told('phone.smart', 'person', 'Bác có điện thoại thông minh của mình không?'),
  choice(
    'phone.kind',
    'phone',
    'Máy của bác là loại nào?',
    ['android', 'Android (Samsung, Oppo, Xiaomi…)'],
    ['iphone', 'iPhone'],
  ),
  asked('phone.nfc', 'phone', 'Máy có NFC để đọc chip trên thẻ không?'),
  asked('phone.oldWorks', 'phone', 'Máy cũ còn ở đây và còn dùng được không?'),
  asked('phone.stolen', 'phone', 'Máy cũ bị mất hoặc bị lấy trộm phải không?'),

  // Card and number
  asked('card.valid', 'person', 'Thẻ căn cước của bác còn hạn không?'),
  asked('card.here', 'person', 'Bác có thẻ căn cước gắn chip ở đây không?'),
  asked('sim.ownName', 'person', 'Số điện thoại bác dùng có đứng tên bác không?'),
  choice(
    'sim.place',
    'phone',
    'Sim nhận tin nhắn đang ở máy nào?',
    ['may-nay', 'Ở máy này'],
    ['may-ban-phim', 'Ở máy bàn phím'],
  ),
  asked('sim.registeredWorks', 'person', 'Số đã đăng ký với VNeID còn nhận được tin nhắn không?'),
  asked('sim.moved', 'phone', 'Sim đã lắp sang máy mới chưa?'),

  // VNeID
  asked('vneid.installed', 'phone', 'Máy đã có VNeID tải từ CH Play hoặc App Store chưa?'),
  asked('vneid.signedIn', 'phone', 'VNeID trên máy này đang đăng nhập được không?'),
  asked('vneid.approved', 'person', 'Bác đã có tin nhắn báo duyệt mức 2 chưa?'),
  asked('vneid.withinSevenDays', 'person', 'Tin nhắn báo duyệt mới về trong 7 ngày phải không?'),
  told('vneid.account', 'person', 'Bác đã có tài khoản định danh điện tử chưa?'),
  told('vneid.level2', 'person', 'VNeID của bác đã kích hoạt mức 2 chưa?'),
  told('vneid.papers', 'person', 'Trong VNeID đã có giấy tờ nào chưa?'),
  told('vneid.benefitAccount', 'person', 'Bác đã liên kết tài khoản nhận trợ cấp trong VNeID chưa?'),
  told('vneid.simsConfirmed', 'person', 'Bác đã xem và xác nhận các số đứng tên mình chưa?'),
  told('vneid.stillAble', 'person', 'Bác còn tự đăng nhập VNeID được không?'),
  choice(
    'paper.wanted',
    'person',
    'Bác muốn đưa giấy tờ nào vào máy?',
    ['bhyt', 'Thẻ bảo hiểm y tế'],
    ['gplx', 'Giấy phép lái xe'],
    ['khac', 'Giấy tờ khác'],
  ),
  choice(
    'forgot.what',
    'person',
    'Bác quên gì?',
    ['mat-khau', 'Mật khẩu đăng nhập'],
    ['passcode', 'Passcode 6 số'],
  ),
  asked('benefit.receives', 'person', 'Bác có đang nhận trợ cấp, lương hưu không?'),
  asked('benefit.wantsAccount', 'person', 'Bác có muốn nhận tiền qua tài khoản không?'),
  asked('stay.short', 'household', 'Khách chỉ ở lại ngắn ngày phải không?'),
  asked('paperwork.needed', 'person', 'Bác đang cần làm giấy tờ gì không?'),
  asked('relative.level2', 'household', 'Trong nhà có ai đã dùng VNeID mức 2 không?'),
  asked('canTravel', 'person', 'Bác tự đi ra xã, phường được không?'),

  // Money, insurance, services, signature, selling
  told('bank.account', 'person', 'Bác có tài khoản ngân hàng đứng tên mình không?'),
  asked('bank.app', 'person', 'Bác có dùng ứng dụng ngân hàng trên máy này không?'),
  told('pays.digitally', 'person', 'Bác tự chuyển tiền trên điện thoại được chưa?'),
  told('shop.qr', 'household', 'Quầy của nhà đã có mã QR nhận tiền chưa?'),
  told('shop.online', 'household', 'Nhà đã có gian hàng trên sàn chưa?'),
  told('vssid.account', 'person', 'Bác đã đăng nhập được VssID chưa?'),
  told('health.book', 'person', 'Bác đã mở được sổ sức khỏe điện tử chưa?'),
  told('portal.signedIn', 'person', 'Bác đã tự đăng nhập được Cổng Dịch vụ công quốc gia chưa?'),
  told('sign.certificate', 'person', 'Bác đã có chữ ký số cá nhân chưa?'),
  asked('email.own', 'person', 'Bác có hộp thư điện tử tự mở được không?'),
  choice(
    'vssid.need',
    'person',
    'Bác muốn xem gì?',
    ['kham-benh', 'Đi khám bệnh'],
    ['the-bhyt', 'Thẻ bảo hiểm y tế'],
    ['don-thuoc', 'Đơn thuốc, lần khám trước'],
    ['qua-trinh', 'Quá trình đóng bảo hiểm xã hội'],
  ),
  asked('vssid.installed', 'phone', 'Máy đã có VssID tải từ CH Play hoặc App Store chưa?'),
  choice(
    'bhxh.fix',
    'person',
    'Bác cần sửa gì?',
    ['so-thu', 'Số điện thoại, thư điện tử'],
    ['can-cuoc', 'Số căn cước'],
    ['ten', 'Họ tên, giới tính, ngày sinh'],
  ),
  choice(
    'bhyt.trouble',
    'person',
    'Thẻ BHYT của bác bị sao?',
    ['khong-thay', 'Không thấy trong máy'],
    ['het-han', 'Hết hạn'],
    ['sai', 'Sai họ tên, giới tính, ngày sinh'],
  ),
  choice(
    'portal.where',
    'phone',
    'Bác mở cổng dịch vụ công trên máy nào?',
    ['dien-thoai', 'Điện thoại của bác'],
    ['may-khac', 'Máy tính, máy dùng chung'],
  ),
  choice(
    'file.where',
    'person',
    'Hồ sơ bác đã nộp ở đâu?',
    ['vneid', 'Trong VNeID'],
    ['cong', 'Trên Cổng Dịch vụ công'],
    ['trung-tam', 'Ở trung tâm hành chính công'],
    ['khong-nho', 'Không nhớ'],
  ),
  asked('host.level2', 'household', 'Chủ hộ, chủ nhà có VNeID mức 2 không?'),
  asked('parent.level2', 'household', 'Bố hoặc mẹ cháu bé có VNeID mức 2 không?'),
  choice(
    'account.who',
    'person',
    'Tài khoản này mở cho ai?',
    ['tu-mo', 'Bác tự mở cho mình'],
    ['duoi-15', 'Mở cho cháu dưới 15 tuổi'],
    ['giam-ho', 'Người có người giám hộ'],
    ['chung', 'Mở chung nhiều người'],
  ),
  asked('shop.registered', 'household', 'Nhà đã đăng ký hộ kinh doanh chưa?'),
  choice(
    'bill.kind',
    'person',
    'Bác trả khoản nào?',
    ['nuoc', 'Tiền nước'],
    ['truong', 'Tiền trường học'],
    ['vien', 'Viện phí'],
  ),
  choice(
    'tax.need',
    'person',
    'Bác muốn làm việc gì về thuế?',
    ['xem', 'Xem khoản phải nộp'],
    ['nop', 'Nộp thuế'],
    ['bao', 'Báo doanh thu, tài khoản bán hàng'],
  ),
  choice(
    'transfer.what',
    'person',
    'Chuyện gì đã xảy ra?',
    ['chuyen-nham', 'Bác chuyển nhầm cho người khác'],
    ['tien-la', 'Có tiền lạ vào tài khoản của bác'],
  ),
  asked('bank.phoneGone', 'phone', 'Điện thoại có ứng dụng ngân hàng bị mất rồi phải không?'),

  choice(
    'sign.trouble',
    'person',
    'Chữ ký số của bác bị sao?',
    ['doi-may', 'Đổi sang điện thoại mới'],
    ['quen-pin', 'Quên mã PIN'],
    ['mat-may', 'Mất điện thoại'],
  ),
  choice(
    'shop.who',
    'household',
    'Ai đứng tên bán hàng?',
    ['ca-nhan', 'Bác, bán riêng'],
    ['ho-kinh-doanh', 'Hộ kinh doanh'],
    ['hop-tac-xa', 'Hợp tác xã'],
  ),
  asked('product.certificate', 'household', 'Hàng có giấy chứng nhận còn hạn không?'),

  // Safety
  told('safety.repeated', 'person', 'Bác nói lại được một điều an toàn chưa?'),
  asked('safety.strangeApp', 'phone', 'Máy có ứng dụng lạ cài từ đường dẫn không?'),
  asked('safety.wasCalled', 'person', 'Có ai lạ gọi bảo bác cập nhật VNeID chưa?'),
  asked('safety.lostMoney', 'person', 'Tiền đã bị chuyển đi chưa?'),
] as const

export type Fact = (typeof facts)[number]
export type FactId = Fact['id']
export type FactValue = boolean | string
/** What is known of a resident now; a fact not asked yet is absent. */
export type KnownFacts = Partial<Record<FactId, FactValue>>
/** Facts that may go into an assistance record. */
export type DeclaredFactId = Extract<Fact, { declared: true }>['id']

const byId = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]))

/** The fact of an id, or undefined for an id this copy does not know. */
export const factOf = (id: string): Fact | undefined => byId.get(id)

/** How an answer reads: `Có`, `iPhone`; undefined when the value is not an answer of this fact. */
export const answerLabel = (id: FactId, value: FactValue): string | undefined =>
  factOf(id)?.answers.find((answer) => answer.value === value)?.label

/** Only what the record may carry: declared yes/no facts [C1]; choices that merely steered the way stay behind. */
export function declaredFacts(known: KnownFacts): Partial<Record<DeclaredFactId, boolean>> {
  const kept = facts.filter((fact) => fact.declared && typeof known[fact.id] === 'boolean')
  return Object.fromEntries(kept.map((fact) => [fact.id, known[fact.id]]))
}
