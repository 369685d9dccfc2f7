/** The sync page. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Sync page, heading · 12 */
  'sync.page.title': 'Đồng bộ',
  /** Sync page, lead of the state card · 40 */
  'sync.page.lead': 'Mọi việc đã lưu trên máy',
  /** Sync page, received line · 40 */
  'sync.received.count': '{{n}} mục',
  /** Sync page, before the bold count · 24 */
  'sync.received.lead': 'Máy chủ đã nhận',
  /** Sync page, under it · 40 */
  'sync.received.last': 'lần cuối lúc {{when}}',
  /** Sync page, nothing sent yet · 50 */
  'sync.received.none': 'Máy này chưa gửi mục nào lên máy chủ',
  /** Under it, when the server was reached all the same · 50 */
  'sync.received.contact': 'liên lạc được với phường lúc {{when}}',
  /** Sync page, waiting line, bold · 24 */
  'sync.waiting.count': '{{n}} mục chờ gửi',
  /** Sync page, nothing waits, bold · 30 */
  'sync.waiting.none': 'Không còn mục nào chờ gửi',
  /** Sync page, why it waits · 60 */
  'sync.waiting.offline': 'đang mất sóng, có sóng sẽ tự gửi',
  /** The same · 60 */
  'sync.waiting.soon': 'sẽ tự gửi trong ít phút',
  /** The same · 60 */
  'sync.waiting.sending': 'đang gửi {{sent}} trên {{total}}',
  /** The same · 80 */
  'sync.waiting.failed': 'lần gửi vừa rồi chưa được, máy sẽ tự thử lại',
  /** The same, when the server stopped this phone · 110 */
  'sync.waiting.stopped': 'phường đã ngừng máy này; việc còn nguyên trên máy, hỏi tổ trưởng',
  /** Notice: items unsent for more than a day, bold · 40 */
  'sync.old.lead': 'Có mục chờ hơn một ngày.',
  /** Notice: the same · 90 */
  'sync.old.words': 'Ra chỗ có sóng, mở Tổ Số vài phút cho máy gửi hết.',
  /** Notice: unfinished guides that only this phone has yet · 110 */
  'sync.drafts.here':
    '{{n}} bài đang làm dở mới chỉ có trên máy này. Có sóng, máy tự gửi một bản kín dự phòng.',
  /** Notice: the phone's clock is off, bold · 40 */
  'sync.clock.lead': 'Giờ trên máy này chưa đúng.',
  /** The same · 120 */
  'sync.clock.ahead':
    'Máy chạy nhanh {{gap}}. Việc đã ghi vẫn đúng thứ tự; mở Cài đặt của máy, bật giờ tự động.',
  /** The same, when it is behind · 120 */
  'sync.clock.behind':
    'Máy chạy chậm {{gap}}. Việc đã ghi vẫn đúng thứ tự; mở Cài đặt của máy, bật giờ tự động.',
  /** How much it is off · 12 */
  'sync.clock.minutes': '{{n}} phút',
  /** The same in hours · 12 */
  'sync.clock.hours': '{{n}} giờ',
  /** The same in days · 12 */
  'sync.clock.days': '{{n}} ngày',
  /** Notice: counts of phone and server differ · 120 */
  'sync.mismatch.words': 'Máy đang đối chiếu lại với phường. Việc trên máy vẫn an toàn, có sóng sẽ tự xong.',
  /** Notice: first load not finished · 110 */
  'sync.partial.words': 'Đang tải dữ liệu của tổ về máy. Phần đã tải dùng được ngay.',
  /** Notice: a hamlet was taken away; string 30 · 130 */
  'sync.moved.words': 'Bạn không còn ở {{hamlet}}. Việc chưa gửi đã gửi xong, dữ liệu của tổ đã gỡ khỏi máy.',
  /** Button under it · 12 */
  'sync.moved.read': 'Đã đọc',
  /** Main button · 22 */
  'sync.go.some': 'Thử gửi {{n}} mục',
  /** Main button when nothing waits · 22 */
  'sync.go.none': 'Kiểm tra với máy chủ',
  /** Main button while it runs · 16 */
  'sync.go.busy': 'Đang gửi…',
  /** The same when nothing waits · 16 */
  'sync.go.checking': 'Đang kiểm tra…',
  /** Toast after it: the server was asked, and holds what this phone holds · 60 */
  'sync.go.same': 'Máy này khớp với máy chủ lúc {{when}}.',
  /** Toast after it: no signal · 70 */
  'sync.go.offline': 'Đang mất sóng, chưa hỏi được máy chủ. Việc vẫn còn trên máy.',
  /** List of waiting items, heading · 20 */
  'sync.list.title': 'Đang chờ gửi',
  /** Waiting item without a house · 30 */
  'sync.item.plain': 'Mục của tổ',
  /** What a waiting item is · 30 */
  'sync.kind.household': 'thông tin nhà',
  /** The same · 30 */
  'sync.kind.person': 'thông tin người trong nhà',
  /** The same · 30 */
  'sync.kind.visit': 'lần ghé',
  /** The same · 30 */
  'sync.kind.assistance': 'lần hỗ trợ',
  /** The same · 30 */
  'sync.kind.draft': 'bản đang làm dở',
  /** The same · 30 */
  'sync.kind.consent': 'ý kiến của bác về việc ghi tên',
  /** The same · 30 */
  'sync.kind.void': 'việc bỏ một bản ghi',
  /** The same · 30 */
  'sync.kind.stepMark': 'báo màn hình khác',
  /** The same · 30 */
  'sync.kind.other': 'thông tin của phường',
  /** Waiting item, second line · 60 */
  'sync.item.when': '{{kind}}, lưu lúc {{when}}',
  /** Refused item, chip · 24 */
  'sync.refused.chip': 'Cần bạn xem',
  /** Refused item, spoken before the reason · 16 */
  'sync.refused.what': 'Chuyện gì',
  /** Refused item, spoken before the reassurance · 16 */
  'sync.refused.lost': 'Có mất không',
  /** Refused item, reassurance · 60 */
  'sync.refused.safe': 'Không mất gì. Bản ghi còn trên máy, phường đã biết.',
  /** Refused item: the ward's desk looked at it and declined · 130 */
  'sync.settled.returned': 'Phường đã xem lúc {{when}} và không nhận bản ghi này, nên chưa tính vào số liệu.',
  /** The same, what is safe and what to do · 150 */
  'sync.settled.returnedDo':
    'Bản ghi vẫn còn trên máy. Hỏi cán bộ phường vì sao, rồi chuyển đúng nơi hoặc bỏ, ghi lý do.',
  /** Refused item: the ward's desk took it in after all · 130 */
  'sync.settled.accepted': 'Phường đã nhận bản ghi này lúc {{when}}, vẫn ghi bạn là người làm.',
  /** The same, what to do · 60 */
  'sync.settled.acceptedDo': 'Không mất gì, không cần gửi lại.',
  /** Button under it · 12 */
  'sync.settled.read': 'Đã hiểu',
  /** Chip on it, and the reason that is noted when it is put away · 18 */
  'sync.settled.reason': 'Phường đã nhận',
  /** Refused: version-unknown · 120 */
  'sync.why.version-unknown':
    'Máy chủ chưa nhận: bản Tổ Số trên máy và trên máy chủ lệch nhau. Cập nhật rồi gửi lại.',
  /** Refused: kind-unknown · 120 */
  'sync.why.kind-unknown':
    'Máy chủ chưa nhận: máy chủ chưa biết loại mục này. Đợi phường cập nhật rồi gửi lại.',
  /** Refused: shape-invalid · 120 */
  'sync.why.shape-invalid':
    'Máy chủ chưa nhận: mục này thiếu hoặc sai một phần. Báo tổ trưởng, xuất ra tệp để giữ.',
  /** Refused: scope-unknown · 120 */
  'sync.why.scope-unknown': 'Máy chủ chưa nhận: tổ dân phố của nhà này không còn trong danh sách phường.',
  /** Refused: scope-not-yours · 120 */
  'sync.why.scope-not-yours': 'Máy chủ chưa nhận: nhà này đã chuyển sang tổ khác hoặc bạn đã chuyển tổ.',
  /** Refused: role-not-allowed · 120 */
  'sync.why.role-not-allowed': 'Máy chủ chưa nhận: việc này cần tổ trưởng hoặc cán bộ phường làm.',
  /** Refused: append-only · 120 */
  'sync.why.append-only': 'Máy chủ chưa nhận: bản ghi đã lưu thì không sửa, chỉ ghi bản mới thay vào.',
  /** Refused: target-unknown · 120 */
  'sync.why.target-unknown':
    'Máy chủ chưa nhận: bản ghi cần bỏ hoặc thay chưa có ở phường. Đợi gửi xong rồi thử lại.',
  /** Refused: target-not-yours · 120 */
  'sync.why.target-not-yours': 'Máy chủ chưa nhận: bản ghi do người khác ghi, chỉ tổ trưởng mới bỏ được.',
  /** Refused: name-without-consent · 120 */
  'sync.why.name-without-consent':
    'Máy chủ chưa nhận: có ghi tên mà chưa có ý kiến của bác. Hỏi bác rồi ghi lại.',
  /** Refused: child-name · 120 */
  'sync.why.child-name': 'Máy chủ chưa nhận: người dưới 16 tuổi thì không ghi tên. Xóa tên rồi gửi lại.',
  /** Refused: id-taken · 120 */
  'sync.why.id-taken':
    'Máy chủ chưa nhận: mục này trùng với một mục đã có ở phường. Xem lại rồi bỏ bớt một mục.',
  /** Refused: document-erased · 120 */
  'sync.why.document-erased': 'Máy chủ chưa nhận: mục này đã được xóa theo ý của bác. Không cần gửi nữa.',
  /** Refused: too-large · 120 */
  'sync.why.too-large': 'Máy chủ chưa nhận: mục này dài quá. Viết ngắn phần ghi chú rồi lưu lại.',
  /** Refused item, button · 16 */
  'sync.refused.retry': 'Gửi lại mục này',
  /** Refused item, button · 14 */
  'sync.refused.export': 'Xuất ra tệp',
  /** Refused item, button · 16 */
  'sync.refused.discard': 'Bỏ, ghi lý do',
  /** Refused item of another hamlet, main button · 24 */
  'sync.refused.move': 'Chuyển đúng nơi',
  /** Move sheet, title · 40 */
  'sync.move.title': 'Mục này thuộc về đâu?',
  /** Move sheet, one of the person's hamlets · 60 */
  'sync.move.to': 'Chuyển sang {{hamlet}}',
  /** Move sheet, leave it with the ward · 40 */
  'sync.move.desk': 'Để phường xử lý',
  /** Reason kept with it · 40 */
  'sync.move.deskReason': 'Đã chuyển phường xử lý',
  /** Toast after it · 50 */
  'sync.move.deskDone': 'Phường đã giữ mục này và sẽ xử lý',
  /** Move sheet, what happens · 130 */
  'sync.move.why':
    'Nhà nay do tổ nào phụ trách thì chuyển sang tổ đó. Không rõ thì để phường: phường đã giữ nguyên mục này.',
  /** Toast after queueing again · 40 */
  'sync.refused.queued': 'Đã xếp gửi lại',
  /** Discard sheet, title · 30 */
  'sync.discard.title': 'Bỏ mục này vì sao?',
  /** Discard sheet, what happens · 110 */
  'sync.discard.why': 'Mục này sẽ không gửi nữa. Lý do được giữ lại, phường xem được.',
  /** Discard reason · 40 */
  'sync.discard.twice': 'Đã ghi ở bản khác',
  /** Discard reason · 40 */
  'sync.discard.mistake': 'Ghi nhầm nhà, nhầm người',
  /** Discard reason · 40 */
  'sync.discard.handed': 'Đã báo người phụ trách làm lại',
  /** Toast after discarding · 40 */
  'sync.discard.done': 'Đã bỏ một mục, lý do vẫn giữ',
  /** Notice: the phone refused something for want of room, bold (D31) · 50 */
  'sync.full.lead': 'Máy hết chỗ lúc {{when}}.',
  /** The same · 190 */
  'sync.full.words':
    'Việc đã lưu vẫn an toàn. Tổ Số đã bỏ bớt bài hướng dẫn chung lưu sẵn, có mạng mở ra là tải lại. Xóa bớt ảnh, phim hoặc ứng dụng để máy có chỗ.',
  /** Notice, and toast: a new key of the ward that this phone does not take, bold [P1] · 60 */
  'sync.unproven.lead': 'Máy chưa nhận khóa mới của phường.',
  /** The same · 200 */
  'sync.unproven.words':
    'Khóa mới không nối tiếp khóa máy này đang giữ nên máy không nhận. Việc đã lưu vẫn an toàn, vẫn ghi và gửi được. Nhờ cán bộ phường mời lại bạn, rồi quét mã mời mới trên máy này.',
  /** Notice from day 45 without contact, bold (D50) · 40 */
  'sync.silent.lead': 'Máy đã {{days}} ngày chưa liên lạc.',
  /** The same · 140 */
  'sync.silent.words':
    'Sau {{left}} ngày nữa, máy chỉ mở được khi có mạng. Việc đã lưu vẫn an toàn. Ra chỗ có mạng rồi bấm gửi.',
} as const
