/** What every screen shares. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Document title after the screen's own · 8 */
  'live.product.name': 'Tổ Số',
  /** Spoken name of the tab bar · 10 */
  'live.tabs.label': 'Chính',
  /** Tab · 9 */
  'live.tab.today': 'Hôm nay',
  /** Tab · 9 */
  'live.tab.households': 'Hộ',
  /** Tab · 9 */
  'live.tab.sync': 'Đồng bộ',
  /** Tab · 9 */
  'live.tab.me': 'Của tôi',
  /** Tab of officials · 9 */
  'live.tab.coverage': 'Độ phủ',
  /** Tab of officials · 9 */
  'live.tab.report': 'Báo cáo',
  /** Tab of officials · 9 */
  'live.tab.members': 'Đội ngũ',
  /** Tab of officials · 9 */
  'live.tab.hamlets': 'Địa bàn',
  /** Tab of the province · 10 */
  'live.tab.province': 'Toàn tỉnh',
  /** Spoken after the figure on the sync tab · 20 */
  'live.tab.waiting': 'mục chờ gửi',
  /** Ribbon above every demo screen, bold · 16 */
  'live.demo.lead': 'Dữ liệu mẫu',
  /** Ribbon above every demo screen, after the bold words · 28 */
  'live.demo.rest': '– không có người thật',

  /** Sync badge, record lines · 20 */
  'live.sync.saved': 'Đã lưu trên máy',
  /** Sync badge, sync page · 20 */
  'live.sync.waiting': '{{n}} mục chờ gửi',
  /** Sync badge, when the oldest of them waits for more than a day (D35) · 32 */
  'live.sync.waitingLong': '{{n}} mục chờ gửi, đã quá 1 ngày',
  /** Sync badge while sending · 22 */
  'live.sync.sending': 'Đang gửi {{sent}} trên {{total}}',
  /** Sync badge, record lines; only with a receipt · 36 */
  'live.sync.received': 'Máy chủ đã nhận lúc {{when}}',
  /** Sync badge · 30 */
  'live.sync.noSignal': 'Mất sóng, vẫn làm tiếp được',
  /** Sync badge · 24 */
  'live.sync.look': '{{n}} mục cần bạn xem',
  /** Record line of something not sent yet · 32 */
  'live.sync.one.waiting': 'Đã lưu trên máy, chờ gửi',
  /** Record line of something the server did not take · 32 */
  'live.sync.one.refused': 'Máy chủ chưa nhận, cần bạn xem',

  /** Band age of a person · 24 */
  'live.age.0-5': '0–5 tuổi',
  /** Band age of a person · 24 */
  'live.age.6-13': '6–13 tuổi',
  /** Band age of a person · 24 */
  'live.age.14': '14 tuổi',
  /** Band age of a person · 24 */
  'live.age.15': '15 tuổi',
  /** Band age of a person · 24 */
  'live.age.16-17': '16–17 tuổi',
  /** Band age of a person · 24 */
  'live.age.18-59': '18–59 tuổi',
  /** Band age of a person · 24 */
  'live.age.60+': '60 tuổi trở lên',

  /** My page, people lists · 20 */
  'live.role.thanh-vien': 'Thành viên tổ',
  /** My page, people lists · 20 */
  'live.role.to-truong': 'Tổ trưởng',
  /** My page, people lists · 20 */
  'live.role.can-bo': 'Cán bộ phường, xã',
  /** My page, people lists · 20 */
  'live.role.lanh-dao': 'Lãnh đạo phường, xã',
  /** My page, people lists · 20 */
  'live.role.tinh': 'Quản trị tỉnh',

  /** A guide that this phone does not know yet · 30 */
  'live.guide.unknown': 'Bài hướng dẫn mới hơn',
  /** Update notice, bold; string 31 · 16 */
  'live.update.lead': 'Có bản mới.',
  /** Update notice; string 31 · 60 */
  'live.update.words': 'Cập nhật khi làm xong nhà này, không mất gì.',
  /** Update notice, button · 14 */
  'live.update.apply': 'Cập nhật ngay',
  /** Update notice while it is being applied · 20 */
  'live.update.applying': 'Đang cập nhật…',
  /** Close button of every sheet, spoken · 10 */
  'live.sheet.close': 'Đóng',
  /** Day sheet, title · 24 */
  'live.day.title': 'Ghé lại ngày nào?',
  /** Day sheet, row · 14 */
  'live.day.tomorrow': 'Ngày mai',
  /** Day sheet, row · 14 */
  'live.day.inDays': '{{n}} ngày nữa',
  /** Day sheet, date field · 16 */
  'live.day.other': 'Ngày khác',
  /** Day sheet, button · 14 */
  'live.day.take': 'Chọn ngày này',
  /** Day sheet, a past day · 50 */
  'live.day.past': 'Ngày này đã qua. Chọn từ hôm nay trở đi.',
  /** Button that shows the rest of a long list · 20 */
  'live.list.more': 'Xem thêm {{n}} nhà',
  /** Under every main button that saves; string 8 · 50 */
  'live.save.note': 'Lưu ngay trên máy. Có sóng sẽ tự gửi.',
  /** While a screen waits for the phone's own storage · 20 */
  'live.busy.opening': 'Đang mở…',
  /** Button while saving · 14 */
  'live.busy.saving': 'Đang lưu…',

  /** Bold lead of a failed save · 20 */
  'live.failure.lead': 'Chưa lưu được.',
  /** Bold lead when a screen could not read · 24 */
  'live.failure.readLead': 'Chưa mở được.',
  /** Failure: the app locked itself · 110 */
  'live.failure.locked': 'Tổ Số vừa khóa. Việc đã lưu vẫn an toàn. Mở lại bằng mã PIN rồi làm tiếp.',
  /** Failure: text too long · 90 */
  'live.failure.textTooLong': '{{field}} dài quá. Viết ngắn lại rồi lưu.',
  /** Failure: text missing · 60 */
  'live.failure.textEmpty': '{{field}} còn trống. Ghi vào rồi lưu.',
  /** Failure: a run of digits in free text; string 25 · 110 */
  'live.failure.digits6': '{{field}} có dãy 6 số. Tổ Số không giữ mã xác thực. Xóa dãy số rồi lưu lại.',
  /** The same · 110 */
  'live.failure.digits9': '{{field}} có dãy 9 số. Tổ Số không giữ số chứng minh. Xóa dãy số rồi lưu lại.',
  /** The same · 110 */
  'live.failure.digits10': '{{field}} có dãy 10 số. Tổ Số không giữ số điện thoại. Xóa dãy số rồi lưu lại.',
  /** The same · 110 */
  'live.failure.digits12': '{{field}} có dãy 12 số. Tổ Số không giữ số căn cước. Xóa dãy số rồi lưu lại.',
  /** Failure: a card number in free text · 110 */
  'live.failure.card':
    '{{field}} có dãy số giống số thẻ ngân hàng. Tổ Số không giữ số thẻ. Xóa dãy số rồi lưu lại.',
  /** Failure: "OTP", "mật khẩu" in free text · 120 */
  'live.failure.secret':
    '{{field}} nhắc tới mã hoặc mật khẩu. Tổ Số không giữ những thứ đó. Xóa đoạn ấy rồi lưu lại.',
  /** Failure: a name for somebody under 16 · 110 */
  'live.failure.childName': 'Người dưới 16 tuổi thì không ghi tên. Bỏ trống tên rồi lưu lại.',
  /** Failure: a name without consent · 110 */
  'live.failure.nameWithoutConsent': 'Chưa hỏi ý bác nên chưa ghi tên. Hỏi bác trước, hoặc bỏ trống tên.',
  /** Failure: not the author, not the leader · 110 */
  'live.failure.notAllowed': 'Việc này tổ trưởng hoặc cán bộ phường mới làm được. Chưa có gì thay đổi.',
  /** Failure: this phone lacks the ward's key · 120 */
  'live.failure.keyMissing':
    'Máy này chưa có khóa để đọc mục đó. Việc khác vẫn làm được. Nhờ tổ trưởng mời lại.',
  /** Failure: the thing is gone · 110 */
  'live.failure.unknown':
    'Mục này không còn trên máy. Có thể đã được bỏ hoặc chuyển đi. Về danh sách để xem lại.',
  /** Failure: no room · 120 */
  'live.failure.full': 'Máy hết chỗ. Việc đã lưu vẫn an toàn. Xóa bớt ảnh hoặc ứng dụng rồi lưu lại.',
  /** Failure: the browser took the whole database away · 130 */
  'live.failure.lost':
    'Trình duyệt vừa xóa dữ liệu trên máy này. Mục đã gửi vẫn còn ở phường, mục chưa gửi thì mất. Nhập lại mã PIN để tải về.',
  /** Failure: the browser does not answer when the data is opened · 130 */
  'live.failure.stuck':
    'Trình duyệt chưa mở được dữ liệu, không mất gì. Đóng hết các trang Tổ Số, tắt hẳn trình duyệt rồi mở lại.',
  /** Failure: anything else · 120 */
  'live.failure.other': 'Máy vừa gặp trục trặc. Việc đã lưu vẫn an toàn. Thử lại; vẫn vậy thì báo tổ trưởng.',
  /** Failure: network · 100 */
  'live.failure.network': 'Chưa có mạng. Việc trên máy vẫn an toàn. Ra chỗ có sóng rồi thử lại.',
  /** Failure: server busy · 100 */
  'live.failure.busy': 'Máy chủ đang bận. Việc trên máy vẫn an toàn. Đợi ít phút rồi thử lại.',
  /** Failure: the phone was retired · 130 */
  'live.failure.retired': 'Phường đã ngừng máy này. Việc trên máy còn nguyên. Hỏi tổ trưởng để được mời lại.',
  /** Failure: the ward does not know this phone, since its books were put back from an older copy · 140 */
  'live.failure.notKnown':
    'Sổ của phường chưa có máy này. Việc trên máy còn nguyên. Nhờ tổ trưởng mời lại, ghi đúng tên bạn như trước.',
  /** Failure: role, ward or hamlet not allowed · 110 */
  'live.failure.forbidden':
    'Bạn không còn quyền ở nơi này. Chưa có gì thay đổi. Hỏi tổ trưởng hoặc cán bộ phường.',
  /** Button: copies what was typed when saving fails · 24 */
  'live.failure.copy': 'Chép phần đã ghi',
  /** Button, after the database was taken away: copies what was typed, then locks · 24 */
  'live.failure.copyAndLock': 'Chép rồi khóa máy',
  /** After copying · 60 */
  'live.failure.copied': 'Đã chép. Dán vào Ghi chú của máy để giữ.',
} as const
