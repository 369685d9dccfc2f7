/** A guide walked step by step, and its outcome. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Bar: back to the house, spoken · 16 */
  'guides.bar.back': 'Về nhà này',
  /** Bar, right · 10 */
  'guides.bar.pause': 'Tạm dừng',
  /** Bar, when the help belongs to no house · 24 */
  'guides.bar.noHouse': 'Không ghi nhà nào',
  /** Toast after pausing · 60 */
  'guides.pause.done': 'Đã lưu trên máy. Lần sau làm tiếp từ đây.',

  /** Before the first step, lead of what to say · 14 */
  'guides.say.lead': 'Nói với bác',
  /** Before the first step, to say; string 21 · 140 */
  'guides.ready.say':
    'Cháu ở tổ công nghệ số của phường. Cháu không thu tiền, không hỏi mật khẩu. Bác có muốn cháu giúp không ạ?',
  /** Before the first step, heading of the list · 20 */
  'guides.ready.have': 'Cần có sẵn',
  /** Before the first step · 50 */
  'guides.ready.minutes': 'Khoảng {{from}}–{{to}} phút, dừng lúc nào cũng được.',
  /** Main button · 16 */
  'guides.ready.start': 'Bắt đầu làm',
  /** Outlined button beside it · 12 */
  'guides.ready.decline': 'Bác từ chối',

  /** Before the steps, above a question · 30 */
  'guides.question.count': 'Câu hỏi {{number}} trên {{of}}',
  /** Under a question · 60 */
  'guides.question.why': 'Hỏi một lần, để chỉ hiện những bước cần làm.',
  /** Quiet button under a question · 20 */
  'guides.question.back': 'Về câu trước',

  /** Above the path · 20 */
  'guides.step.place': 'Bước {{number}} trên {{of}}',
  /** Beside it · 20 */
  'guides.step.minutes': 'khoảng {{n}} phút',
  /** Above what the resident should see · 20 */
  'guides.step.sees': 'Bước này xong khi',
  /** Above a hint only for the helper · 20 */
  'guides.step.helper': 'Lưu ý cho bạn',
  /** Outlined button · 12 */
  'guides.step.notYet': 'Chưa được',
  /** Main button of a step · 16 */
  'guides.step.done': 'Bác làm xong',
  /** Link to a list that the step needs · 50 */
  'guides.step.list': 'Mở: {{title}}',
  /** Quiet button under the picture · 28 */
  'guides.step.show': 'Quay màn hình cho bác xem',
  /** Quiet button: the whole way · 24 */
  'guides.step.all': 'Xem cả {{of}} bước',
  /** Quiet button: one step back · 20 */
  'guides.step.previous': 'Về bước trước',
  /** Under the picture while nobody checked it on a phone · 40 */
  'guides.step.checked': 'Đã kiểm tra trên máy thật ngày {{day}}.',

  /** Reasons sheet, title; string 16 · 26 */
  'guides.why.title': 'Vì sao chưa làm được?',
  /** Reasons sheet, spoken close button · 24 */
  'guides.why.close': 'Đóng, về bước {{number}}',
  /** Reasons sheet, under the rows · 60 */
  'guides.why.foot': 'Chọn xong vẫn quay lại được. Lưu ngay trên máy.',
  /** Reasons sheet, last rows · 30 */
  'guides.why.pause': 'Việc khác xen vào',
  /** The same, second line · 50 */
  'guides.why.pauseWhat': 'Tạm dừng, lần sau làm tiếp từ đây',
  /** The same · 30 */
  'guides.why.stop': 'Bác không muốn làm nữa',
  /** The same, second line · 50 */
  'guides.why.stopWhat': 'Cảm ơn bác, dừng ở đây',
  /** Notice on a step that was not possible, bold · 50 */
  'guides.blocked.lead': '{{reason}}.',
  /** Main button after such a reason · 16 */
  'guides.blocked.retry': 'Đã làm được',
  /** The same: on to the next step · 20 */
  'guides.blocked.goOn': 'Sang bước sau',
  /** The same: end with an outcome · 20 */
  'guides.blocked.outcome': 'Ghi kết quả',
  /** The same: another guide · 34 */
  'guides.blocked.guide': 'Ghi kết quả, mở bài khác',
  /** The same: come back · 20 */
  'guides.blocked.comeBack': 'Hẹn ngày ghé lại',
  /** Outlined button beside these · 16 */
  'guides.blocked.again': 'Lý do khác',

  /** Sheet of the whole way, title · 24 */
  'guides.way.title': 'Các bước của bài',
  /** A step in that sheet that is not needed · 20 */
  'guides.way.folded': 'Không cần',
  /** A step in that sheet · 20 */
  'guides.way.done': 'Xong',
  /** A step in that sheet · 20 */
  'guides.way.blocked': 'Chưa được',
  /** A step in that sheet · 20 */
  'guides.way.now': 'Đang ở đây',
  /** Heading over the answers in that sheet · 24 */
  'guides.way.answers': 'Đã hỏi bác',
  /** Button beside an answer · 8 */
  'guides.way.change': 'Đổi',
  /** Spoken name of that button · 70 */
  'guides.way.changeWhat': 'Đổi câu trả lời: {{question}}',

  /** Card shown to the resident, spoken close · 20 */
  'guides.card.close': 'Xong, quay lại',
  /** Card shown to the resident: the card before, the next one · 12 */
  'guides.card.back': 'Hình trước',
  /** Card screen: on to the next card · 16 */
  'guides.card.on': 'Hình sau',
  /** Card shown to the resident, title · 24 */
  'guides.card.title': 'Bác xem hình này ạ',

  /** Notice: the guide changed since it was begun, bold · 40 */
  'guides.changed.lead': 'Bài này vừa có bản mới.',
  /** Quiet button in it; not shown again afterwards · 16 */
  'guides.changed.close': 'Đã đọc',

  /** Heading above the age of the copy and what changed · 24 */
  'guides.copy.title': 'Lịch sử của bài',
  /** One revision · 30 */
  'guides.copy.revision': 'Bản {{revision}}, ngày {{day}}.',
  /** Since when the copy is on this phone · 40 */
  'guides.copy.since': 'Tải về máy ngày {{day}}.',
  /** When the server last said that there is no newer one · 50 */
  'guides.copy.confirmed': 'Kiểm tra bản mới lúc {{when}}.',

  /** Quiet button on a step: the resident's screen differs · 24 */
  'guides.mark.button': 'Màn hình khác rồi',
  /** Sheet title · 30 */
  'guides.mark.title': 'Màn hình khác ở chỗ nào?',
  /** Rows of the sheet · 40 */
  'guides.mark.label': 'Chữ trên nút, trên mục khác với bài',
  /** The same, second · 40 */
  'guides.mark.missing': 'Không thấy nút hoặc mục đó',
  /** The same, third · 40 */
  'guides.mark.order': 'Thứ tự các bước khác',
  /** The same, last · 40 */
  'guides.mark.app': 'Ứng dụng khác hẳn trong bài',
  /** Under the rows · 90 */
  'guides.mark.foot': 'Chỉ gửi tên bài, số bước. Không gửi gì về bác và nhà này.',
  /** Toast · 70 */
  'guides.mark.done': 'Đã lưu trên máy. Có sóng sẽ báo cho phường, xã.',
  /** Instead of the button, once said · 50 */
  'guides.mark.said': 'Bạn đã báo bước này khác màn hình.',

  /** Outcome, document title · 12 */
  'guides.outcome.title': 'Kết quả',
  /** Outcome, question; string 17 · 28 */
  'guides.outcome.question': 'Hôm nay đến đâu rồi?',
  /** Outcome, bar back, spoken · 20 */
  'guides.outcome.back': 'Về bước đang làm',
  /** Outcome, row to the rest · 16 */
  'guides.outcome.more': 'Kết quả khác',
  /** Outcome: none chosen yet · 40 */
  'guides.outcome.choose': 'Chọn một kết quả rồi lưu.',
  /** Outcome, appointment, bold; string 18 · 34 */
  'guides.outcome.comeBack': 'Ghé lại {{day}}',
  /** Under it · 70 */
  'guides.outcome.inDays': '{{n}} ngày nữa: {{question}}',
  /** Under it, when it is tomorrow · 70 */
  'guides.outcome.tomorrow': 'Ngày mai: {{question}}',
  /** Under it, when it is today · 70 */
  'guides.outcome.today': 'Hôm nay: {{question}}',
  /** Default of the question above · 30 */
  'guides.outcome.howIsIt': 'bác thấy thế nào rồi?',
  /** Quiet button · 10 */
  'guides.outcome.changeDay': 'Đổi ngày',
  /** Quiet button · 10 */
  'guides.outcome.noDay': 'Không hẹn',
  /** When nothing is agreed · 30 */
  'guides.outcome.noFollowUp': 'Không hẹn ngày ghé lại',
  /** Quiet button · 16 */
  'guides.outcome.addDay': 'Hẹn một ngày',
  /** Toast; string 20 · 40 */
  'guides.outcome.dropped': 'Đã bỏ hẹn ngày {{day}}',
  /** Toast, undo · 10 */
  'guides.outcome.undo': 'Hoàn tác',
  /** Outcome, check · 44 */
  'guides.outcome.safety': 'Đã nhắc an toàn, bác nói lại được',
  /** Outcome, what to say for it; string 24 · 60 */
  'guides.outcome.safetySay': 'Bác nói lại cho cháu một điều thôi ạ.',
  /** Outcome, note field · 12 */
  'guides.outcome.note': 'Ghi chú',
  /** Outcome, note field, not needed · 24 */
  'guides.outcome.noteOptional': 'không bắt buộc',
  /** Outcome, hint under the note · 80 */
  'guides.outcome.noteHint': 'Đừng ghi số thẻ, số điện thoại, mã, bệnh tật.',
  /** Main button · 14 */
  'guides.outcome.save': 'Lưu kết quả',
  /** Under it; string 8 · 50 */
  'guides.outcome.saveNote': 'Lưu ngay trên máy. Có sóng sẽ tự gửi.',

  /** After saving, heading; string 1 · 20 */
  'guides.saved.title': 'Đã lưu trên máy',
  /** After saving, line · 60 */
  'guides.saved.why': 'Kết quả: {{outcome}}. Có sóng sẽ tự gửi.',
  /** The same once the server has it · 40 */
  'guides.saved.received': 'Kết quả: {{outcome}}.',
  /** After saving, appointment; string 18 · 60 */
  'guides.saved.comeBack': 'Ghé lại {{day}}',
  /** After saving, said to the resident; string 19 · 60 */
  'guides.saved.declined': 'Bác không muốn làm nữa: cảm ơn bác, dừng ở đây.',
  /** Main button · 40 */
  'guides.saved.next': 'Nhà tiếp theo: {{house}}',
  /** Main button when no house waits · 20 */
  'guides.saved.today': 'Về hôm nay',
  /** Main button to another guide · 44 */
  'guides.saved.openGuide': 'Mở bài {{guide}}',
  /** Outlined button · 24 */
  'guides.saved.house': 'Việc khác ở nhà này',

  /** Practice: bar, in the place of a house · 24 */
  'guides.practice.house': 'Nhà tập thử',
  /** Practice: line on every screen of it · 70 */
  'guides.practice.notice': 'Đang tập thử: không ghi vào sổ, không gửi đi đâu.',
  /** Practice: main button under the outcome · 16 */
  'guides.practice.end': 'Kết thúc tập',
  /** Practice, finished, bar · 20 */
  'guides.practice.title': 'Tập thử',
  /** Practice, finished, heading · 40 */
  'guides.practice.done': 'Bạn đã tập xong một lần giúp',
  /** Practice, finished, line · 140 */
  'guides.practice.doneWhy':
    'Không có gì được ghi lại. Khi giúp thật: mở nhà ở mục Hộ, bấm “Giúp ở nhà này”, rồi làm y như vừa tập.',
  /** Practice, finished, main button · 24 */
  'guides.practice.open': 'Mở danh sách nhà',
  /** Practice, finished, outlined button · 20 */
  'guides.practice.again': 'Tập lại lần nữa',

  /** The draft is gone, heading · 30 */
  'guides.gone.title': 'Việc này không còn làm dở',
  /** The draft is gone, line · 100 */
  'guides.gone.why': 'Đã lưu kết quả rồi, hoặc do người khác trên máy này làm. Không mất gì.',
  /** The guide's file is not on the phone; string 29 · 30 */
  'guides.missing.title': 'Bài này chưa tải về máy',
  /** The same, line · 100 */
  'guides.missing.why': 'Câu trả lời đã lưu vẫn an toàn. Ra chỗ có sóng rồi mở lại.',
} as const
