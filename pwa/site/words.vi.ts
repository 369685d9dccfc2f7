/** Words of the public pages, said at build time. Address: "bà con" on the home page, "bác" in guides. Where · longest length. */
export const words = {
  /** Name of the product, beside the mark · 8 */
  'site.name': 'Tổ Số',
  /** Second half of every page title · 30 */
  'site.title.end': 'Tổ Số',
  /** Button in the bars, text grows with each press · 10 */
  'site.textSize.button': 'Cỡ chữ',
  /** Spoken after a press · 20 each */
  'site.textSize.usual': 'Cỡ chữ thường',
  'site.textSize.large': 'Cỡ chữ lớn',
  'site.textSize.larger': 'Cỡ chữ lớn hơn',
  'site.textSize.largest': 'Cỡ chữ lớn nhất',
  /** A button pressed without signal before all of the page has come to the phone · 80 */
  'site.missing': 'Máy chưa tải xong phần này. Khi có mạng, bác mở lại trang rồi bấm lại.',
  /** Skip link, seen with the keyboard only · 24 */
  'site.skip.link': 'Đến phần chính',
  /** Notice when a new version waits; string 31 for people who are in no house · 60 */
  'site.update.words': 'Có bản mới. Cập nhật không mất gì.',
  'site.update.button': 'Cập nhật',
  'site.update.busy': 'Đang cập nhật…',
  /** Pressed while a step is open in another tab · 90 */
  'site.update.later': 'Máy đang mở một bước làm dở. Làm xong bước đó rồi cập nhật.',
  /** Pressed without signal, or the new version went away · 60 */
  'site.update.none': 'Chưa cập nhật được. Lần mở sau sẽ thử lại.',

  'home.title': 'Hướng dẫn làm VNeID, dịch vụ công, bảo hiểm trên điện thoại',
  'home.description':
    'Từng bước làm VNeID, dịch vụ công, thẻ bảo hiểm y tế, thanh toán. Chữ to, có hình, nghe đọc được, xem được khi mất sóng. Không cần tài khoản.',
  /** String 37 */
  'home.heading': 'Bà con cần làm việc gì?',
  'home.search.label': 'Tìm việc cần làm',
  'home.search.placeholder': 'Ví dụ: quên mật khẩu',
  'home.search.button': 'Tìm',
  'home.search.clear': 'Xóa chữ tìm',
  /** Band under the hero · 26 */
  'home.door.link': 'Ai đang ở cửa nhà tôi?',
  /** Spoken name of the bands at the top */
  'home.door.label': 'Việc gấp',
  'home.tiles.heading': 'Chọn một việc',
  /** Under the way to all guides · 40 */
  'home.all.why': 'Xếp theo việc bà con muốn làm',
  'home.safety.lead': 'Không ai được hỏi',
  'home.safety.rest': 'mã OTP, mật khẩu, ảnh căn cước của bà con.',
  'home.team.words': 'Dành cho tổ công nghệ số',
  'home.team.link': 'Vào phần của Tổ',
  'home.install.words': 'Muốn mở nhanh, mất sóng vẫn xem được?',
  'home.install.link': 'Đưa Tổ Số ra màn hình chính',
  /** Row filled in by the script: the guide somebody was reading on this phone */
  'home.place.heading': 'Xem tiếp',

  'library.title': 'Tất cả hướng dẫn',
  'library.description':
    'Danh sách hướng dẫn từng bước: VNeID, dịch vụ công, bảo hiểm y tế, tiền và QR, tránh lừa đảo, chữ ký số, bán hàng.',
  'library.back': 'Về trang đầu',
  'library.guide.why': '{{steps}} bước, {{minutes}}',
  /** Spoken name of the list of found guides */
  'library.results.label': 'Bài tìm thấy',
  /** After a search · 60 */
  'library.found.some': 'Tìm thấy {{count}} bài.',
  /** After a search that found more than are shown · 60 */
  'library.found.most': '{{count}} bài phù hợp nhất. Gõ thêm chữ để tìm gần hơn.',
  'library.found.none': 'Chưa thấy bài nào. Thử gõ ngắn hơn, hoặc xem cả danh sách bên dưới.',
  /** Under the search field when what it searches in could not be fetched · 110 */
  'library.found.unread':
    'Chưa tìm được vì mạng yếu hoặc mất sóng. Chọn bài ở danh sách bên dưới, hoặc đợi có sóng rồi gõ lại.',

  'guide.back': 'Về danh sách',
  'guide.share': 'Gửi cho người thân',
  'guide.share.copied': 'Đã chép đường dẫn. Mở Zalo, dán vào để gửi.',
  'guide.share.failed': 'Máy này chưa gửi được. Bác chép địa chỉ ở trên đầu màn hình.',
  'guide.steps.label': 'Các bước',
  'guide.steps.heading': '{{steps}} bước, {{minutes}}',
  'guide.steps.own': 'chỉ bác tự bấm, tự gõ',
  'guide.minutes.one': 'khoảng {{to}} phút',
  'guide.minutes.range': 'khoảng {{from}} đến {{to}} phút',
  'guide.ready.heading': 'Bác chuẩn bị sẵn',
  'guide.audience.lead': 'Dành cho:',
  /** Spoken names of the amber line and of the two buttons at the bottom */
  'guide.safety.label': 'Lưu ý an toàn',
  'guide.dock.label': 'Chuyển bước',
  'guide.begin': 'Bắt đầu',
  'guide.next': 'Bước tiếp theo',
  'guide.previous': 'Bước trước',
  'guide.last': 'Xong bước cuối',
  'guide.place.words': 'Lần trước bác xem đến bước {{number}}.',
  'guide.place.link': 'Xem tiếp bước đó',
  'guide.step.count': 'Bước {{number}} trên {{of}}',
  'guide.step.sees': 'Bước này xong khi:',
  'guide.step.skip': 'Bỏ qua bước này nếu:',
  /** The same once the answers say that it is not needed; the reason follows */
  'guide.step.folded': 'Bác không cần bước này:',
  /** The same in the list of steps */
  'guide.steps.folded': 'Không cần:',
  /** Instead of "Bước 4 trên 10" at such a step · 24 */
  'guide.step.notNeeded': 'Bước không cần làm',
  /** Above a question that decides which steps are shown · 24 */
  'guide.ask.count': 'Câu hỏi {{number}} trên {{of}}',
  /** Below its answers · 110 */
  'guide.ask.why':
    'Trả lời một lần, máy này nhớ cho mọi bài. Chỉ để hiện đúng bước cần làm, không gửi đi đâu.',
  /** Button at the bottom of a question · 24 */
  'guide.ask.skip': 'Chưa rõ, bỏ qua',
  /** Above the answers, beside the list of steps · 24 */
  'guide.ask.answered': 'Bác đã trả lời',
  /** Link beside an answer; its spoken name · 8, 90 */
  'guide.ask.change': 'Đổi',
  'guide.ask.changeWhat': 'Đổi câu trả lời: {{question}}',
  /** Quiet button below the answers · 30 */
  'guide.ask.forget': 'Xóa câu trả lời trên máy này',
  /** Said for a moment after it · 60 */
  'guide.ask.forgotten': 'Đã xóa. Các bước hiện lại đủ.',
  'guide.own.helper': 'Người đứng cạnh quay đi, không hỏi mã.',
  /** Row that opens the reasons of a step; second line · 30, 40 */
  'guide.stuck.heading': 'Tôi bị kẹt ở bước này',
  'guide.stuck.why': 'Xem cách gỡ, ai giúp được',
  'guide.stuck.guide': 'Mở bài: {{title}}',
  /** Below the reasons: whom to ask */
  'guide.stuck.whom':
    'Vẫn chưa được thì bác cứ dừng ở đây, không sao. Bác nhờ Tổ công nghệ số ở thôn, tổ dân phố, hoặc ra bộ phận một cửa của xã, phường.',
  /** Button that shows a code for a volunteer's phone · 40 */
  'guide.help.button': 'Nhờ tổ viên giúp tiếp',
  'guide.help.words':
    'Tổ viên mở máy ảnh, quét mã này: máy tổ viên mở đúng bài, đúng bước. Mã không có tên, không có số của bác.',
  /** Spoken name of the code · 60 */
  'guide.help.title': 'Mã để tổ viên giúp tiếp từ bước này',
  /** Opens big cards, one step at a time; the way out of them · 28, 20 */
  'guide.cards.open': 'Quay màn hình cho bác xem',
  'guide.cards.close': 'Xong, quay lại',
  'guide.listen': 'Nghe đọc',
  'guide.listen.stop': 'Dừng đọc',
  /** At the start of a guide: reads all steps · 16 */
  'guide.listen.whole': 'Nghe cả bài',
  /** No Vietnamese voice on this phone: what to install, by kind of phone · 260 each */
  'guide.listen.android':
    'Máy Android này chưa có giọng đọc tiếng Việt. Mở Cài đặt, tìm “chuyển văn bản thành giọng nói”, chọn công cụ của Google, tải giọng tiếng Việt. Xong thì mở lại trang này.',
  'guide.listen.iphone':
    'iPhone này chưa có giọng đọc tiếng Việt. Mở Cài đặt, vào Trợ năng, tìm mục đọc nội dung, chọn Giọng nói, Tiếng Việt, tải một giọng. Xong thì mở lại trang này.',
  /** This browser cannot read aloud: most often one inside a chat app */
  'guide.listen.none':
    'Trình duyệt này không đọc thành tiếng được. Bác mở trang này bằng Chrome hoặc Safari.',
  /** Bar while a voice reads; {part} is "Bước 4 trên 10" or a heading · 40 */
  'guide.reading.words': 'Đang đọc: {{part}}',
  'guide.reading.pause': 'Tạm dừng',
  'guide.reading.goOn': 'Đọc tiếp',
  'guide.reading.stop': 'Dừng',
  'guide.end.heading': 'Hết các bước',
  'guide.end.words': 'Bác làm lại được bất cứ lúc nào, không cần tài khoản.',
  'guide.end.related': 'Bài liên quan',
  'guide.end.library': 'Xem bài khác',
  'guide.end.print': 'In bài này ra giấy',
  'guide.origin.heading': 'Bài này từ đâu ra',
  'guide.origin.revision': 'Bản {{revision}}, ngày {{date}}.',
  /** History of a guide, folded; how many revisions, the first one included · 30 */
  'guide.origin.history': 'Đã sửa những gì ({{count}} bản)',
  /** Since when this phone has this copy · 50 */
  'guide.origin.since': 'Bản này về máy ngày {{date}}.',
  /** When the server was last asked · 60 */
  'guide.origin.asked': 'Kiểm tra bản mới lần cuối: {{date}}.',
  /** Another copy of the guide being read has come · 60 */
  'guide.newer.words': 'Bài này vừa được sửa. Bản mới đã có trên máy.',
  /** Button: opens it · 24 */
  'guide.newer.button': 'Đọc bản mới',
  'guide.origin.unsure': 'Những điều chưa chắc',
  'guide.origin.sources': 'Nguồn đã đọc ({{count}})',
  'guide.origin.read': 'đọc ngày {{date}}',

  'print.back': 'Về bài trên màn hình',
  'print.button': 'In',
  'print.qr.words': 'Quét mã này để mở bài trên điện thoại',
  'print.qr.search': 'Mở Tổ Số, tìm: {{title}}',
  /** Under the small code beside a printed step · 20 */
  'print.qr.step': 'Mở bước {{number}}',
  /** Foot of the last sheet: which revision, then who was read */
  'print.foot': 'Tổ Số, bản {{revision}}, ngày {{date}}.',
  'print.sources': 'Nguồn đã đọc: {{publishers}}.',

  'door.title': 'Ai đang ở cửa nhà tôi?',
  'door.description': 'Cách biết người đến giúp có đúng là người của Tổ công nghệ số cộng đồng hay không.',
  'door.heading': 'Người lạ đến nhà, xưng là người của Tổ',
  'door.words':
    'Người của Tổ do xã, phường cử, ở ngay thôn, tổ dân phố của bác. Chưa chắc thì bác đừng đưa điện thoại, gọi hỏi xã, phường trước.',
  'door.never.heading': 'Người của Tổ không bao giờ',
  'door.never.otp': 'hỏi mã OTP, mật khẩu',
  'door.never.card': 'cầm, chụp thẻ căn cước của bác',
  'door.never.money': 'thu tiền',
  'door.never.call': 'gọi điện bảo cập nhật VNeID',
  'door.ask.heading': 'Muốn hỏi cho chắc',
  'door.ask.words': 'Gọi số của xã, phường dán ở nhà văn hóa, hoặc hỏi trưởng thôn, tổ trưởng tổ dân phố.',

  /** For who has already handed something over · 40, 40 */
  'door.late.heading': 'Lỡ đưa mã, chuyển tiền rồi?',
  'door.late.link': 'Xem việc cần làm ngay',

  'offline.title': 'Chưa có mạng',
  /** String 29 */
  'offline.heading': 'Trang này chưa tải về máy',
  'offline.words': 'Các hướng dẫn đã tải vẫn xem được.',
  'offline.kept.heading': 'Bài đã tải trên máy này',
  'offline.again': 'Thử lại',
  'offline.library': 'Xem tất cả hướng dẫn',

  'missing.title': 'Không có trang này',
  'missing.heading': 'Không có trang này',
  'missing.words': 'Đường dẫn có thể gõ thiếu, hoặc trang đã chuyển đi chỗ khác.',
  'missing.home': 'Về trang đầu',

  'inApp.lead': 'Bác đang xem trong {{app}}.',
  'inApp.words': 'Muốn lưu về máy, xem khi mất sóng, bác mở bằng trình duyệt của máy.',
  'inApp.menu': 'Bấm dấu ba chấm ở góc màn hình, chọn “Mở bằng trình duyệt”.',
  'inApp.open': 'Mở bằng Chrome',
  'inApp.copy': 'Chép đường dẫn',
} as const
