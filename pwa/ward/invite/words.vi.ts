/** Invitations, on screen and on paper. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Title of the page and main button that leads to it · 24 */
  'ward.invite.title': 'Mời thành viên',
  /** Back, spoken · 24 */
  'ward.invite.back': 'Về đội ngũ',
  /** Field · 24 */
  'ward.invite.name': 'Tên gọi trong tổ',
  /** Hint of the field · 60 */
  'ward.invite.nameHint': 'Bà con sẽ thấy tên này. Ví dụ: Chị Hạnh',
  /** Error: no name · 50 */
  'ward.invite.nameMissing': 'Ghi tên gọi để biết giấy mời cho ai.',
  /** Question · 24 */
  'ward.invite.role': 'Làm việc gì?',
  /** Second line of a role · 60 */
  'ward.invite.role.thanh-vien': 'Đến nhà, hướng dẫn, ghi kết quả trong tổ mình',
  /** Second line of a role · 60 */
  'ward.invite.role.to-truong': 'Như thành viên, thêm mời người và xem cả tổ',
  /** Second line of a role · 60 */
  'ward.invite.role.can-bo': 'Lo địa bàn, số dân, đội ngũ, báo cáo của cả phường, xã',
  /** Second line of a role · 60 */
  'ward.invite.role.lanh-dao': 'Chỉ xem số liệu của cả phường, xã',
  /** Question · 24 */
  'ward.invite.hamlets': 'Ở địa bàn nào?',
  /** Error: no hamlet · 60 */
  'ward.invite.hamletsMissing': 'Chọn ít nhất một địa bàn.',
  /** Button of an empty list: hamlets come first · 20 */
  'ward.invite.addHamlets': 'Thêm địa bàn',
  /** Main button · 20 */
  'ward.invite.make': 'Tạo giấy mời',
  /** While the call runs · 20 */
  'ward.invite.busy': 'Đang tạo…',
  /** Bold lead of a failed call · 30 */
  'ward.invite.failed': 'Chưa tạo được giấy mời.',
  /** Main action when there is no network: why not · 70 */
  'ward.invite.offline': 'Cần có mạng để tạo giấy mời.',
  /** Title of the finished invitation · 36 */
  'ward.ticket.title': 'Giấy mời cho {{name}}',
  /** Above the code · 90 */
  'ward.ticket.how': 'Người được mời quét mã này bằng máy ảnh trên điện thoại của họ.',
  /** Below the code · 70 */
  'ward.ticket.until': 'Một người, một lần. Dùng được đến {{when}}.',
  /** Notice, bold · 40 */
  'ward.ticket.secretLead': 'Giấy này mang chìa khóa của phường, xã.',
  /** Notice · 110 */
  'ward.ticket.secret':
    'Đưa tận tay hoặc gửi riêng, không đăng vào nhóm. Đóng trang này là mã không hiện lại.',
  /** Spoken name of the code · 40 */
  'ward.ticket.code': 'Mã QR của giấy mời',
  /** Button · 16 */
  'ward.ticket.share': 'Gửi riêng',
  /** Button · 16 */
  'ward.ticket.copy': 'Chép đường dẫn',
  /** After copying · 30 */
  'ward.ticket.copied': 'Đã chép đường dẫn',
  /** Button · 16 */
  'ward.ticket.print': 'In giấy mời',
  /** Main button · 24 */
  'ward.ticket.next': 'Mời người nữa',
  /** Words sent along with the link · 120 */
  'ward.ticket.message':
    '{{ward}} mời {{name}} vào Tổ công nghệ số cộng đồng. Mở đường dẫn này trên điện thoại của mình:',
  /** Browser asks before leaving with a code on screen, title of the sheet · 40 */
  'ward.ticket.leaveTitle': 'Đã đưa giấy mời chưa?',
  /** Heading of the printed sheet · 50 */
  'ward.paper.title': 'Giấy mời vào Tổ công nghệ số cộng đồng',
  /** Printed: whom it is for · 20 */
  'ward.paper.for': 'Mời',
  /** Printed: role · 20 */
  'ward.paper.role': 'Việc',
  /** Printed: hamlets · 20 */
  'ward.paper.hamlets': 'Địa bàn',
  /** Printed: who invites · 20 */
  'ward.paper.by': 'Người mời',
  /** Printed step 1 · 90 */
  'ward.paper.step1': 'Mở máy ảnh của điện thoại, đưa mã vào khung, bấm đường dẫn hiện ra.',
  /** Printed step 2 · 90 */
  'ward.paper.step2': 'Xem đúng tên mình, đúng địa bàn thì bấm “Chọn mã PIN”.',
  /** Printed step 3 · 90 */
  'ward.paper.step3': 'Đặt mã PIN 6 số của riêng mình. Không ai được hỏi mã này.',
  /** Printed warning · 120 */
  'ward.paper.warning':
    'Giấy chỉ dùng cho một người, một lần. Không chụp ảnh, không gửi vào nhóm. Dùng xong thì xé.',
  /** Title: somebody who is a member already · 36 */
  'ward.again.title': 'Mời lại {{name}}',
  /** Instead of that: nobody of that id works here now · 36 */
  'ward.again.gone': 'Người này không còn trong đội',
  /** What to do, a forgotten PIN · 130 */
  'ward.again.same':
    'Quên PIN: mở giấy mời này trên chính máy cũ rồi chọn PIN mới. Việc chưa gửi vẫn còn nguyên.',
  /** What to do, another phone · 110 */
  'ward.again.other': 'Đổi máy: mở trên máy mới. Máy cũ vẫn dùng được cho tới khi bạn cho nghỉ.',
  /** What to do, a lost phone · 110 */
  'ward.again.lost': 'Mất máy: cho nghỉ rồi mời như người mới, để máy mất tự xóa khi liên lạc.',
} as const
