/** A home, its persons and records; adding them; choosing a guide. Each comment: where it appears · longest length. */
export const words = {
  /** New home, heading · 16 */
  'visits.add.title': 'Thêm nhà mới',
  /** New home, field · 16 */
  'visits.add.label': 'Tên nhà',
  /** New home, hint · 60 */
  'visits.add.labelHint': 'Ghi như bà con vẫn gọi: Nhà 12 – ngõ 3',
  /** New home, field · 20 */
  'visits.add.note': 'Ghi chú đường vào',
  /** Not needed · 20 */
  'visits.add.optional': 'không bắt buộc',
  /** New home, hint of the note · 60 */
  'visits.add.noteHint': 'Ví dụ: cổng xanh, cạnh nhà văn hóa',
  /** New home, select · 20 */
  'visits.add.hamlet': 'Thuộc tổ',
  /** New home, main button · 12 */
  'visits.add.save': 'Lưu nhà này',
  /** New home, main button when a similar one exists · 20 */
  'visits.add.saveAnyway': 'Vẫn thêm nhà mới',
  /** New home, warning; string 14 · 60 */
  'visits.add.similar': 'Có thể đã có nhà này: {{house}}. Mở xem trước khi thêm.',
  /** New home, button of the warning · 30 */
  'visits.add.openSimilar': 'Mở {{house}}',
  /** New home, back, spoken · 20 */
  'visits.add.back': 'Về danh sách hộ',
  /** Home, title of the window, which browsers write into their history: no label · 20 */
  'visits.home.documentTitle': 'Một nhà',
  /** Home, back, spoken · 20 */
  'visits.home.back': 'Về danh sách hộ',
  /** Home, button on the right · 8 */
  'visits.home.more': 'Khác',
  /** Home, section · 20 */
  'visits.home.persons': 'Người trong nhà',
  /** Home, no person yet · 70 */
  'visits.home.noPersons': 'Chưa ghi ai. Giúp được ngay, ghi thêm người sau cũng được.',
  /** Home, quiet button · 16 */
  'visits.home.addPerson': 'Thêm người',
  /** Home, section · 16 */
  'visits.home.due': 'Đã hẹn',
  /** Home, section · 16 */
  'visits.home.records': 'Đã làm',
  /** Home, nothing done yet · 50 */
  'visits.home.noRecords': 'Chưa ghé nhà này lần nào.',
  /** Home, main button · 20 */
  'visits.home.help': 'Giúp ở nhà này',
  /** Home, outlined button · 12 */
  'visits.home.absent': 'Đi vắng',
  /** Home, gone from the phone, title · 34 */
  'visits.home.gone': 'Nhà này không còn trên máy',
  /** Home, gone from the phone, line · 90 */
  'visits.home.goneWhy': 'Có thể đã chuyển sang tổ khác hoặc được xóa. Việc đã gửi vẫn ở phường.',
  /** Home, moved away · 60 */
  'visits.home.movedAway': 'Nhà này đã ghi là chuyển đi, không hiện trong danh sách.',
  /** Person without a name · 40 */
  'visits.person.nameless': 'Người {{age}}',
  /** Record without a person · 30 */
  'visits.person.nobody': 'Không ghi ai',
  /** Record line: what and with what end · 60 */
  'visits.record.line': '{{guide}}: {{outcome}}',
  /** Record line: who and when · 60 */
  'visits.record.who': '{{who}}, {{when}}',
  /** Visit line · 30 */
  'visits.visit.met': 'Đã gặp, chưa làm gì',
  /** Visit line · 30 */
  'visits.visit.absent': 'Cả nhà đi vắng',
  /** Visit line · 30 */
  'visits.visit.declined': 'Nhà không muốn được giúp',
  /** A withdrawn record · 30 */
  'visits.record.voided': 'Đã bỏ: {{reason}}',
  /** Reason of a withdrawn record · 20 */
  'visits.void.nhap-nham': 'Ghi nhầm',
  /** Reason of a withdrawn record · 20 */
  'visits.void.trung': 'Ghi hai lần',
  /** Reason of a withdrawn record · 20 */
  'visits.void.sai-nguoi': 'Nhầm người, nhầm nhà',
  /** Reason of a withdrawn record · 20 */
  'visits.void.khac': 'Lý do khác',
  /** Record sheet, button · 20 */
  'visits.void.open': 'Bỏ bản ghi này',
  /** Void sheet, title · 28 */
  'visits.void.title': 'Bỏ bản ghi này vì sao?',
  /** Void sheet, what happens · 100 */
  'visits.void.why': 'Bản ghi thôi được tính, nhưng vẫn còn trong sổ với lý do.',
  /** Record that may not be withdrawn · 90 */
  'visits.void.notAllowed': 'Chỉ bỏ được bản ghi của mình trong 24 giờ. Sau đó nhờ tổ trưởng.',
  /** Toast · 30 */
  'visits.void.done': 'Đã bỏ bản ghi, lý do vẫn giữ',
  /** Record sheet, follow-up · 40 */
  'visits.record.comeBack': 'Ghé lại {{day}}',
  /** Record sheet, safety · 40 */
  'visits.record.safety': 'Đã nhắc an toàn, bác nói lại được',
  /** Record sheet, note · 20 */
  'visits.record.note': 'Ghi chú',
  /** Recheck sheet, answer yes · 24 */
  'visits.recheck.yes': 'Bác còn tự làm được',
  /** Recheck sheet, answer yes, second line · 40 */
  'visits.recheck.yesWhat': 'Ghi lại, lần này xong',
  /** Recheck sheet, answer no · 24 */
  'visits.recheck.no': 'Bác quên rồi',
  /** Recheck sheet, answer no, second line · 40 */
  'visits.recheck.noWhat': 'Làm lại bài cùng bác',
  /** Toast · 40 */
  'visits.recheck.saved': 'Đã lưu trên máy: bác còn tự làm được',
  /** Visit sheet, title · 24 */
  'visits.call.title': 'Lần ghé này thế nào?',
  /** Visit sheet, day chosen · 40 */
  'visits.call.day': 'Ghé lại {{day}}',
  /** Visit sheet, no day · 24 */
  'visits.call.noDay': 'Không hẹn ngày',
  /** Visit sheet, day button · 16 */
  'visits.call.change': 'Đổi ngày',
  /** Visit sheet, main button · 16 */
  'visits.call.save': 'Lưu lần ghé',
  /** Toast · 40 */
  'visits.call.saved': 'Đã lưu trên máy: {{what}}',
  /** Person sheet, title · 20 */
  'visits.addPerson.age': 'Bao nhiêu tuổi?',
  /** Person sheet, before asking · 24 */
  'visits.addPerson.say': 'Nói với bác',
  /** Person sheet, to say; string 23 · 110 */
  'visits.addPerson.consent':
    'Bác cho cháu ghi tên để lần sau ghé đúng nhà nhé? Không ghi vẫn được giúp như thường.',
  /** Person sheet, equal choice · 20 */
  'visits.addPerson.agree': 'Bác cho ghi tên',
  /** Person sheet, equal choice · 20 */
  'visits.addPerson.decline': 'Không ghi tên',
  /** Person sheet, field · 20 */
  'visits.addPerson.name': 'Tên gọi ở nhà',
  /** Person sheet, hint · 50 */
  'visits.addPerson.nameHint': 'Ghi tên gọi là đủ: bà Tư, chú Hải',
  /** Person sheet, under 16 · 60 */
  'visits.addPerson.child': 'Người dưới 16 tuổi thì không ghi tên.',
  /** Person sheet, main button · 16 */
  'visits.addPerson.save': 'Lưu người này',
  /** Person sheet, quiet button · 20 */
  'visits.addPerson.otherAge': 'Chọn lại tuổi',
  /** Person sheet, no answer about the name · 60 */
  'visits.addPerson.chooseName': 'Hỏi bác một câu, rồi chọn một trong hai.',
  /** Toast · 30 */
  'visits.addPerson.saved': 'Đã lưu trên máy',
  /** Person sheet, withdraw consent · 24 */
  'visits.editPerson.forget': 'Xóa tên theo ý bác',
  /** Person sheet, withdraw consent, second line · 60 */
  'visits.editPerson.forgetWhat': 'Xóa tên ở máy này và ở phường. Vẫn giúp như thường.',
  /** Toast · 30 */
  'visits.editPerson.forgotten': 'Đã xóa tên theo ý bác',
  /** Person sheet, row · 20 */
  'visits.editPerson.help': 'Giúp người này',
  /** Person sheet, row · 24 */
  'visits.editPerson.gone': 'Không còn ở nhà này',
  /** Person sheet, row, second line · 40 */
  'visits.editPerson.goneWhat': 'Việc đã làm vẫn còn trong sổ',
  /** Toast · 40 */
  'visits.editPerson.goneDone': 'Đã ghi là không còn ở nhà này',
  /** Toast, undo · 10 */
  'visits.undo': 'Hoàn tác',
  /** Home sheet, row · 20 */
  'visits.editHome.rename': 'Sửa tên nhà',
  /** Home sheet, row · 20 */
  'visits.editHome.gone': 'Nhà này đã chuyển đi',
  /** Home sheet, row · 24 */
  'visits.editHome.here': 'Nhà vẫn ở đây',
  /** Home sheet, row, second line · 60 */
  'visits.editHome.goneWhat': 'Ra khỏi danh sách, việc đã làm vẫn còn trong sổ',
  /** Toast · 40 */
  'visits.editHome.goneDone': 'Đã ghi là nhà chuyển đi',
  /** Toast · 30 */
  'visits.editHome.renamed': 'Đã sửa tên nhà',
  /** Home sheet, main button · 12 */
  'visits.editHome.save': 'Lưu tên nhà',
  /** Choosing a guide, heading · 24 */
  'visits.choose.title': 'Giúp việc gì?',
  /** Choosing a guide, back, spoken · 16 */
  'visits.choose.back': 'Về nhà này',
  /** Choosing whom, heading · 16 */
  'visits.choose.who': 'Giúp ai?',
  /** Choosing whom, nobody named · 24 */
  'visits.choose.nobody': 'Không ghi ai',
  /** Choosing whom, nobody named, second line · 60 */
  'visits.choose.nobodyWhat': 'Chỉ tính một lượt hỗ trợ, không tính vào độ phủ',
  /** After a resident's code was scanned: title · 24 */
  'visits.goOn.title': 'Bác ở nhà nào?',
  /** Under it · 90 */
  'visits.goOn.why': 'Chọn nhà rồi chọn người. Bài mở đúng bước bác đang kẹt.',
  /** The code names a guide or step that is not on this phone · 40 */
  'visits.goOn.unknown': 'Máy này chưa có bài đó',
  /** Under it · 110 */
  'visits.goOn.unknownWhy': 'Mở lại ở chỗ có sóng để cập nhật bài, hoặc chọn nhà rồi tự chọn bài.',
  /** Guide list, search field · 24 */
  'visits.choose.search': 'Tìm bài hướng dẫn',
  /** Guide list, nothing found · 40 */
  'visits.choose.notFound': 'Chưa có bài nào như vậy',
  /** Guide row · 24 */
  'visits.choose.minutes': '{{from}}–{{to}} phút',
  /** The same when both ends agree · 10 */
  'visits.choose.minutesOnly': '{{n}} phút',
  /** Guide row: done before with this person · 40 */
  'visits.choose.before': '{{outcome}}, {{day}}',
  /** Guide row: begun with this person · 24 */
  'visits.choose.draft': 'Đang làm dở, mở lại',
  /** Heading over the guides that fit now · 24 */
  'visits.choose.first': 'Nên làm trước',
} as const
