/** Today and the list of homes: they come with the first load. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Today, under the heading · 40 */
  'visits.today.sub': '{{weekday}}, {{day}} · {{hamlet}}',
  /** Today, above the path of houses · 30 */
  'visits.today.visited': 'Đã ghé {{done}} trên {{all}} nhà',
  /** Today, nothing planned but some done · 34 */
  'visits.today.visitedOnly': 'Hôm nay đã ghé {{done}} nhà',
  /** Today, card of the unfinished guide · 50 */
  'visits.today.place': '{{guide}} · bước {{number}} trên {{of}}',
  /** The same, when no step was begun · 50 */
  'visits.today.begun': '{{guide}} · chưa vào bước nào',
  /** The same, when only the outcome is missing · 50 */
  'visits.today.ended': '{{guide}} · còn ghi kết quả',
  /** The same, last line · 36 */
  'visits.today.savedAt': 'Đã lưu trên máy lúc {{when}}',
  /** Today, heading of the list · 16 */
  'visits.today.left': 'Còn {{n}} nhà',
  /** Today, heading of homes visited today where something else is due · 24 */
  'visits.today.again': 'Đã ghé, còn việc hẹn',
  /** Today, heading of more unfinished guides · 24 */
  'visits.today.moreDrafts': 'Việc khác đang làm dở',
  /** Today, heading of the coming days · 16 */
  'visits.today.soon': '7 ngày tới',
  /** Today, link on the right of the list · 18 */
  'visits.today.byLane': 'Xếp theo ngõ',
  /** The same, when sorted by lane · 18 */
  'visits.today.byDay': 'Xếp theo hẹn',
  /** Today, main button; string 9 · 40 */
  'visits.today.continue': 'Làm tiếp {{house}}',
  /** Today, main button, help without a house · 24 */
  'visits.today.continuePlain': 'Làm tiếp việc dở',
  /** Today, main button · 40 */
  'visits.today.open': 'Mở {{house}}',
  /** Today, main button when nothing is planned · 24 */
  'visits.today.openList': 'Mở danh sách hộ',
  /** Today, empty, title; string 12 · 34 */
  'visits.today.none': 'Hôm nay không hẹn nhà nào',
  /** Today, empty, line; string 12 · 40 */
  'visits.today.unvisited': '{{n}} nhà chưa ghé lần nào.',
  /** Today, empty, every home visited · 50 */
  'visits.today.allVisited': 'Nhà nào cũng đã ghé ít nhất một lần.',
  /** Today, empty, no home at all · 70 */
  'visits.today.noHomes': 'Danh sách chưa có nhà nào. Thêm nhà đầu tiên ở mục Hộ.',
  /** Today, all agreed homes done, title · 34 */
  'visits.today.finished': 'Nhà hẹn hôm nay đã ghé hết',
  /** While the first data arrive · 60 */
  'visits.today.loading': 'Đang tải dữ liệu của tổ về máy. Phần đã tải dùng được ngay.',

  /** Chip · 16 */
  'visits.chip.draft': 'Đang làm dở',
  /** Chip; string 11 · 16 */
  'visits.chip.late': 'Trễ {{n}} ngày',
  /** Chip · 16 */
  'visits.chip.dueToday': 'Hẹn hôm nay',
  /** Chip of a recheck due today · 16 */
  'visits.chip.enough': 'Đủ {{n}} ngày',
  /** Chip · 16 */
  'visits.chip.comeBack': 'Ghé lại',
  /** Chip · 16 */
  'visits.chip.done': 'Đã xong',
  /** Chip · 16 */
  'visits.chip.unvisited': 'Chưa ghé',
  /** Chip · 16 */
  'visits.chip.declined': 'Không đồng ý',
  /** Chip · 16 */
  'visits.chip.look': 'Cần xem',
  /** Line of a home that was not at home last time · 40 */
  'visits.due.visit': 'Lần trước cả nhà đi vắng',
  /** The same, after a visit at which nothing was done · 40 */
  'visits.due.met': 'Lần trước gặp mà chưa làm gì',
  /** Line of a due item whose question is not known · 40 */
  'visits.due.plain': 'Hẹn ghé lại: {{guide}}',
  /** Line when several things are due in one home · 40 */
  'visits.due.more': '{{first}} Và {{n}} việc nữa.',

  /** List, heading · 8 */
  'visits.list.title': 'Hộ',
  /** List, under the heading · 40 */
  'visits.list.sub': '{{n}} nhà của bạn · {{hamlet}}',
  /** List, search field, spoken and shown · 24 */
  'visits.list.search': 'Tìm nhà, ngõ, tên',
  /** List, clear button, spoken · 16 */
  'visits.list.clear': 'Xóa chữ tìm',
  /** List, filter group, spoken · 24 */
  'visits.list.filter': 'Lọc theo tình trạng',
  /** List, filter tile · 10 */
  'visits.list.all': 'Tất cả',
  /** List, filter tile · 10 */
  'visits.list.unvisited': 'Chưa ghé',
  /** List, filter tile · 10 */
  'visits.list.comeBack': 'Ghé lại',
  /** List, filter tile · 10 */
  'visits.list.done': 'Đã xong',
  /** List, what was found, bold · 12 */
  'visits.list.found': '{{n}} nhà',
  /** List, what was searched, after the bold words · 30 */
  'visits.list.foundWith': 'có “{{text}}”',
  /** List, right of it · 26 */
  'visits.list.withoutMarks': 'gõ không dấu cũng thấy',
  /** List, dock button; string 13 · 28 */
  'visits.list.add': 'Không thấy? Thêm nhà mới',
  /** List, empty search, title · 40 */
  'visits.list.notFound': 'Chưa thấy nhà nào như vậy',
  /** List, empty search, line · 70 */
  'visits.list.notFoundWhy': 'Thử gõ ít chữ hơn, chỉ số nhà hoặc chỉ tên ngõ.',
  /** List, empty filter, title · 40 */
  'visits.list.noneSuch': 'Không có nhà nào ở mục này',
  /** List, no homes, title · 34 */
  'visits.list.empty': 'Danh sách chưa có nhà nào',
  /** List, no homes, line · 70 */
  'visits.list.emptyWhy': 'Thêm nhà đầu tiên bạn ghé, hoặc đợi máy tải xong.',
  /** List, select of the hamlet · 16 */
  'visits.list.hamlet': 'Địa bàn',
  /** List, all hamlets · 16 */
  'visits.list.allHamlets': 'Tất cả các tổ',
  /** Row of a home: how many persons and when · 24 */
  'visits.row.persons': '{{n}} người, {{day}}',
  /** Row of a home: step of the unfinished guide · 24 */
  'visits.row.place': 'bước {{number}} trên {{of}}',
  /** Row of a home: nobody was there yet · 24 */
  'visits.row.nobody': 'chưa có ai đến',
  /** Row of a home: day agreed · 20 */
  'visits.row.agreed': 'hẹn {{day}}',
  /** Row of a home where all is done, and when somebody looks at it again · 20 */
  'visits.row.recheck': 'xem lại {{day}}',
  /** Row of a home the server did not take · 24 */
  'visits.row.refused': 'máy chủ chưa nhận',
  /** A home whose label this phone cannot read · 30 */
  'visits.row.sealed': 'Nhà chưa đọc được tên',
} as const
