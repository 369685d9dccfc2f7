/** The ward's key and its recovery sheet. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Title of the page · 20 */
  'keys.page.title': 'Khóa của phường',
  /** Bar: back to my page, spoken · 20 */
  'keys.page.back': 'Về Của tôi',
  /** First line · 170 */
  'keys.page.lead':
    'Tên nhà, tên người được khóa lại ngay trên máy. Chìa khóa chỉ nằm ở máy của đội, máy chủ không có.',
  /** While the state is fetched · 30 */
  'keys.page.fetching': 'Đang xem các máy…',
  /** For others than officials · 80 */
  'keys.page.officials': 'Chỉ cán bộ phường đổi khóa và in tờ khôi phục.',
  /** In the demo · 110 */
  'keys.page.demo': 'Đây là dữ liệu mẫu, ai cũng vào bằng một khóa, nên không đổi và không in ở đây.',
  /** State without network · 110 */
  'keys.state.offline': 'Cần có mạng để xem các máy và đổi khóa. In tờ khôi phục thì lúc nào cũng được.',
  /** State: since when · 60 */
  'keys.state.since': 'Đang dùng khóa {{id}} từ {{when}}',
  /** State: every phone has it · 60 */
  'keys.state.all': 'Cả {{n}} máy đều đã nhận khóa này.',
  /** State: some phones have not · 150 */
  'keys.state.some':
    '{{n}} trên {{all}} máy chưa nhận khóa mới. Máy tự nhận khi liên lạc; trong lúc chờ vẫn làm việc bình thường.',
  /** Heading of the changing part · 30 */
  'keys.change.title': 'Đổi khóa',
  /** Why · 170 */
  'keys.change.why':
    'Nên đổi khi có người nghỉ hoặc mất máy. Máy đã cho nghỉ không nhận được khóa mới, việc ghi từ nay máy đó không đọc được.',
  /** Button · 24 */
  'keys.change.go': 'Đổi khóa của phường',
  /** While it runs · 20 */
  'keys.change.busy': 'Đang đổi khóa…',
  /** Toast · 60 */
  'keys.change.done': 'Đã đổi khóa, {{n}} máy sẽ nhận khi liên lạc.',
  /** Another official was first · 150 */
  'keys.change.notFirst': 'Một cán bộ khác vừa đổi khóa, máy này đã nhận khóa đó. Muốn đổi nữa thì bấm lại.',
  /** This phone lacks the newest key · 150 */
  'keys.change.noKey':
    'Máy này chưa nhận khóa mới nhất. Đợi máy của cán bộ đã đổi khóa liên lạc một lần, rồi bấm lại.',
  /** Heading of the part about the sheet · 30 */
  'keys.sheet.title': 'Tờ khôi phục',
  /** Why · 190 */
  'keys.sheet.why':
    'Mất hết máy của cán bộ thì chỉ tờ giấy này mở lại được tên nhà, tên người. In một tờ, cất trong két hoặc tủ có khóa ở phường.',
  /** Not printed, or of an older key · 110 */
  'keys.sheet.missing':
    'Chưa có tờ khôi phục của khóa đang dùng. In một tờ ngay; có tờ cũ thì cất chung một chỗ.',
  /** Printed · 50 */
  'keys.sheet.printed': 'Đã in ngày {{day}}.',
  /** Button · 20 */
  'keys.sheet.go': 'In tờ khôi phục',
  /** Prompt of the PIN before the sheet · 46 */
  'keys.sheet.pin': 'Nhập mã PIN của bạn để xem tờ này',
  /** Title while the sheet shows · 20 */
  'keys.sheet.page': 'Tờ khôi phục',
  /** Under the sheet on screen · 170 */
  'keys.sheet.care':
    'Đừng chụp ảnh, đừng gửi tờ này qua điện thoại. Ai cầm tờ này cùng dữ liệu của phường thì đọc được tên bà con.',
  /** Button · 12 */
  'keys.sheet.print': 'In',
  /** Button · 24 */
  'keys.sheet.kept': 'Đã in và cất kỹ',
  /** Toast · 50 */
  'keys.sheet.noted': 'Đã ghi là có tờ khôi phục của khóa này.',
  /** Bold lead when that could not be noted; the reason follows · 110 */
  'keys.sheet.notNoted': 'Tờ vừa in vẫn dùng được. Chưa báo được cho phường là đã in tờ này.',
  /** Paper, heading · 40 */
  'keys.paper.title': 'Tờ khôi phục khóa của phường, xã',
  /** Paper, first line · 190 */
  'keys.paper.what':
    'Dùng khi mất hết máy của cán bộ: có tờ này thì mở lại được tên nhà, tên người đã ghi. Máy chủ không có khóa này.',
  /** Paper, warning · 150 */
  'keys.paper.warning':
    'Cất trong két hoặc tủ có khóa. Ai cầm tờ này có thể đọc tên bà con. Không chụp ảnh, không gửi đi.',
  /** Paper, row · 20 */
  'keys.paper.day': 'Ngày in',
  /** Paper, row · 20 */
  'keys.paper.id': 'Ký hiệu khóa',
  /** Paper, row · 20 */
  'keys.paper.by': 'Người in',
  /** Paper, above the groups · 110 */
  'keys.paper.groups': 'Hoặc gõ đủ {{n}} nhóm chữ, theo thứ tự (không có chữ I, L, O, U):',
  /** Paper, last line · 170 */
  'keys.paper.how':
    'Cách dùng: mở giấy mời mới trên máy của cán bộ, chọn mã PIN, khi máy hỏi thì quét mã này hoặc gõ các nhóm chữ.',
  /** Paper, name of the code · 40 */
  'keys.paper.code': 'Mã khôi phục khóa của phường',
  /** Row: an older sheet was found · 40 */
  'keys.older.row': 'Nhập một tờ khôi phục cũ',
  /** The same, second line · 90 */
  'keys.older.why': 'Khi có tên hiện ra không đọc được, vì được ghi bằng khóa trước.',
  /** Toast · 70 */
  'keys.older.done': 'Đã nhận khóa cũ. Tên ghi bằng khóa đó đọc được lại.',
  /** Already here · 70 */
  'keys.older.known': 'Máy này đã có khóa của tờ đó rồi.',

  /** Enrol: the ward has a key that the link does not bring, heading · 40 */
  'keys.restore.title': 'Cần khóa của phường',
  /** Enrol, why · 190 */
  'keys.restore.why':
    'Phường này đã có khóa. Lấy tờ khôi phục trong két ra, quét mã hoặc gõ các nhóm chữ. Mã PIN bạn vừa chọn vẫn giữ nguyên.',
  /** Enrol, another way · 150 */
  'keys.restore.other':
    'Còn cán bộ khác đang dùng được máy thì nhờ người đó gửi giấy mời: giấy mời ấy mang theo khóa.',
  /** Field · 40 */
  'keys.restore.field': 'Chữ trên tờ khôi phục',
  /** Hint of the field · 90 */
  'keys.restore.hint': 'Gõ lần lượt từng nhóm, cách nhau một dấu cách.',
  /** Button · 16 */
  'keys.restore.go': 'Mở bằng tờ này',
  /** While it runs · 16 */
  'keys.restore.busy': 'Đang mở…',
  /** Button: photograph the code · 24 */
  'keys.restore.scan': 'Chụp mã trên tờ giấy',
  /** The picture held no code · 90 */
  'keys.restore.noCode': 'Chưa thấy mã trong ảnh. Chụp gần hơn, đủ sáng, hoặc gõ các nhóm chữ.',
  /** A group is wrong · 90 */
  'keys.restore.group': 'Nhóm thứ {{n}} chưa khớp. Xem lại nhóm đó trên tờ giấy.',
  /** Groups are missing or too many · 90 */
  'keys.restore.count': 'Đã có {{found}} nhóm, tờ giấy có {{all}} nhóm. Gõ cho đủ.',
  /** No sheet at all · 90 */
  'keys.restore.not': 'Đây không phải chữ trên tờ khôi phục của Tổ Số.',
  /** The sheet is of an older key, at enrolment · 190 */
  'keys.restore.older':
    'Tờ này của khóa cũ. Tên ghi sau khi đổi khóa sẽ không đọc được. Có tờ mới hơn thì dùng tờ mới.',
  /** Button after that · 30 */
  'keys.restore.olderGo': 'Vẫn dùng tờ này',
  /** Quiet button: no sheet · 30 */
  'keys.restore.lost': 'Không còn tờ nào',
  /** Sheet title · 30 */
  'keys.restore.lostTitle': 'Làm lại với khóa mới?',
  /** What that means · 190 */
  'keys.restore.lostWhy':
    'Tên nhà, tên người ghi trước đây sẽ không đọc được nữa. Số liệu vẫn còn đủ. Sau này thấy tờ khôi phục thì vẫn nhập lại được.',
  /** Filled danger button · 24 */
  'keys.restore.lostGo': 'Tạo khóa mới',
  /** Close, spoken · 20 */
  'keys.restore.close': 'Đóng',
} as const
