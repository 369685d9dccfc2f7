/** Coverage of a ward, a hamlet, a province. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Title of the ward's coverage · 8 */
  'coverage.title': 'Độ phủ',
  /** Button beside the title, opens the printable page · 12 */
  'coverage.tools.report': 'In một trang',

  /** Spoken name of the three kinds of figure · 12 */
  'coverage.kind.label': 'Loại số',
  /** Kind: what residents told · 14 */
  'coverage.kind.declared': 'Tự khai',
  /** Kind: counted by the app · 14 */
  'coverage.kind.output': 'Lượt hỗ trợ',
  /** Kind: typed in from an office · 14 */
  'coverage.kind.official': 'Số chính thức',
  /** Heading of the tile on a wide screen · 50 */
  'coverage.declared.title': 'Tự khai: bà con cho biết khi Tổ đến nhà',

  /** Title of the sheet that chooses an indicator · 24 */
  'coverage.indicator.sheet': 'Xem chỉ tiêu nào?',
  /** Title of the sheet that chooses a month · 24 */
  'coverage.month.sheet': 'Xem tháng nào?',
  /** A month, "11/2026" · 16 */
  'coverage.month.name': 'Tháng {{month}}',
  /** Second line of an indicator: whom it is about · 24 */
  'coverage.population.from': '{{unit}} từ {{age}} tuổi',
  /** Second line of an indicator about everybody · 24 */
  'coverage.population.all': 'mọi người',

  /** Beside the figure: numerator and denominator · 36 */
  'coverage.count.of': '{{part}} trên {{total}} {{unit}}',
  /** Beside a figure without denominator · 24 */
  'coverage.count.bare': '{{part}} {{unit}}',
  /** Below numerator and denominator · 20 */
  'coverage.surveyed.share': 'đã hỏi **{{share}}**',
  /** The same where no denominator is known · 32 */
  'coverage.surveyed.bare': 'trong {{asked}} {{unit}} đã hỏi',
  /** In place of a percentage [C2] · 16 */
  'coverage.missing': 'chưa có mẫu số',
  /** The same when only some places lack one · 18 */
  'coverage.missing.some': 'chưa đủ mẫu số',

  /** In place of a percentage before anybody was asked · 16 */
  'coverage.notAsked': 'chưa hỏi',

  /** Legend of the bar · 16 */
  'coverage.legend.have': 'Đã có',
  /** Legend of the bar · 20 */
  'coverage.legend.notYet': 'Hỏi rồi, chưa có',
  /** Legend of the bar · 16 */
  'coverage.legend.unasked': 'Chưa hỏi tới',

  /** As-of line, some phones late (string 32) · 60 */
  'coverage.asOf.late': 'Tính đến **{{when}}**. Còn **{{late}}\u00a0máy** chưa đồng bộ.',
  /** As-of line, all phones heard of · 60 */
  'coverage.asOf.all': 'Tính đến **{{when}}**. Mọi máy đã liên lạc.',
  /** As-of line, nobody invited yet · 60 */
  'coverage.asOf.none': 'Tính đến **{{when}}**. Chưa có máy nào.',
  /** As-of line of one place inside a list · 40 */
  'coverage.asOf.short': 'tính đến {{when}}',
  /** Line below as-of: where the denominator comes from · 60 */
  'coverage.source.one': 'Mẫu số: {{source}}, {{date}}',
  /** The same with several sources; the newest is named · 70 */
  'coverage.source.more': 'Mẫu số: {{source}}, {{date}} và {{n}} nguồn khác',
  /** Line for an indicator that has a count only · 60 */
  'coverage.source.never': 'Chỉ tiêu này chỉ đếm, không có mẫu số.',

  /** Notice in the tile when some places lack a denominator, bold · 60 */
  'coverage.lacking.lead': '{{n}} trên {{total}} {{places}} chưa có mẫu số.',
  /** The same, after the bold words: the part that can be said · 90 */
  'coverage.lacking.known': '{{n}} {{places}} đã có mẫu số đạt {{share}} ({{part}} trên {{all}} {{unit}}).',
  /** The same before anybody was asked there · 90 */
  'coverage.lacking.notAsked': '{{n}} {{places}} đã có mẫu số thì chưa hỏi ai.',
  /** Notice when no place has a denominator · 90 */
  'coverage.lacking.all': 'Nhập mẫu số để thấy tỷ lệ.',
  /** Button below those notices · 20 */
  'coverage.lacking.action': 'Nhập mẫu số',
  /** String 35 with the hamlet's name · 90 */
  'coverage.warning.over':
    '{{place}}: đã có {{part}} nhưng mẫu số là {{total}}. Xem lại mẫu số ngày {{date}}.',
  /** More people asked than there should be · 90 */
  'coverage.warning.askedOver':
    '{{place}}: đã hỏi {{part}} nhưng mẫu số là {{total}}. Xem lại mẫu số ngày {{date}}.',
  /** When several places are over · 60 */
  'coverage.warning.more': 'Còn {{n}} {{places}} nữa cũng vượt mẫu số.',

  /** Heading above the list of hamlets · 24 */
  'coverage.places.head': '{{n}} {{places}}',
  /** Hamlets of different kinds, or wards of different kinds · 12 */
  'coverage.places.mixed': 'thôn, tổ',
  /** Communes of a province · 12 */
  'coverage.places.wards': 'xã, phường',
  /** Order of the list; pressing changes it · 20 */
  'coverage.order.lowest': 'Thấp nhất trước',
  /** Order of the list; pressing changes it · 20 */
  'coverage.order.name': 'Theo tên',
  /** Spoken with the order button · 30 */
  'coverage.order.change': 'Đổi thứ tự',
  /** In a row: share of people asked · 16 */
  'coverage.row.surveyed': 'đã hỏi {{share}}',
  /** In a row: phones not heard of for a day · 24 */
  'coverage.row.late': '{{n}} máy chưa đồng bộ',
  /** The same in a narrow table cell · 14 */
  'coverage.row.lateShort': '{{n}} máy chưa',
  /** In a table cell: every phone heard of · 10 */
  'coverage.row.inStep': 'đủ',
  /** In a table cell: nobody works there yet · 14 */
  'coverage.row.noPhone': 'chưa có máy',
  /** Total row, phones · 14 */
  'coverage.row.lateTotal': 'còn {{n}} máy',

  /** Table head: name of the hamlet · 12 */
  'coverage.table.place': 'Địa bàn',
  /** Table head: the denominator · 12 */
  'coverage.table.total': 'Mẫu số',
  /** Table head · 12 */
  'coverage.table.surveyed': 'Đã hỏi',
  /** Table head · 12 */
  'coverage.table.have': 'Đã có',
  /** Table head · 12 */
  'coverage.table.share': 'Tỷ lệ',
  /** Table head, spoken · 12 */
  'coverage.table.bar': 'Biểu đồ',
  /** Table head · 14 */
  'coverage.table.phones': 'Máy của tổ',
  /** Total row · 14 */
  'coverage.table.all': 'Cả phường, xã',
  /** Spoken: what the table shows · 70 */
  'coverage.table.caption': '{{indicator}}, theo từng địa bàn',

  /** Value of the output tile · 16 */
  'coverage.output.times': '{{n}} lượt',
  /** Below it: whom it reached · 40 */
  'coverage.output.reach': 'cho {{people}} người ở {{households}} hộ',
  /** Below it, a closed month to which more came in afterwards · 90 */
  'coverage.output.late': 'Hết tháng là {{closed}} lượt. Sau đó có thêm {{n}} lượt gửi về muộn.',
  /** The same where records were taken back afterwards · 90 */
  'coverage.output.takenBack': 'Hết tháng là {{closed}} lượt. Sau đó {{n}} lượt được rút lại.',
  /** In a row of hamlets · 40 */
  'coverage.output.row': '{{people}} người · {{households}} hộ',
  /** Where the figure comes from · 70 */
  'coverage.output.source': 'Máy đếm từ sổ của các tổ. Một người được giúp ba lần: 1 người, 3 lượt.',
  /** Heading of the tile on a wide screen · 40 */
  'coverage.output.title': 'Lượt hỗ trợ, tháng {{month}}',
  /** Heading above the bars · 24 */
  'coverage.output.months': 'Lượt hỗ trợ 13 tháng',
  /** Heading above the guides of the month · 16 */
  'coverage.output.guides': 'Theo việc',
  /** Spoken description of the bars · 80 */
  'coverage.output.monthsLabel': 'Lượt hỗ trợ từ tháng {{from}} đến tháng {{to}}: {{list}}',

  /** Below an official figure (string 36) · 60 */
  'coverage.official.source': '{{source}}, {{date}}',
  /** Below an official figure · 70 */
  'coverage.official.apart': 'Nhập tay. Không cộng với số tự khai, lượt hỗ trợ.',
  /** Value of an official figure · 24 */
  'coverage.official.value': '{{n}} {{unit}}',
  /** Heading of the tile on a wide screen · 20 */
  'coverage.official.title': 'Số chính thức',
  /** Official figure of the whole ward, in a list · 20 */
  'coverage.official.ward': 'Cả phường, xã',
  /** Empty state · 40 */
  'coverage.official.none': 'Chưa nhập số chính thức',
  /** Empty state, why · 110 */
  'coverage.official.noneWhy': 'Số của công an, ngân hàng, bảo hiểm ghi riêng ở đây, có nguồn và ngày.',
  /** Button and title of the sheet · 24 */
  'coverage.official.add': 'Nhập số chính thức',
  /** Field · 24 */
  'coverage.official.field.value': 'Con số',
  /** Field · 24 */
  'coverage.official.field.total': 'Trên tổng số',
  /** Beside a field that may stay empty · 20 */
  'coverage.official.field.optional': '(nếu có)',
  /** Field · 24 */
  'coverage.official.field.source': 'Nguồn',
  /** Hint of the source · 60 */
  'coverage.official.field.sourceHint': 'Ví dụ: công an phường',
  /** Field · 24 */
  'coverage.official.field.date': 'Số của ngày',
  /** Main button of the sheet · 20 */
  'coverage.official.save': 'Lưu số chính thức',
  /** Error below a figure field · 60 */
  'coverage.official.error.value': 'Chỉ ghi số, không có chữ.',
  /** Error below the source · 60 */
  'coverage.official.error.source': 'Ghi rõ ai cung cấp con số này.',
  /** Error below the day · 60 */
  'coverage.official.error.date': 'Chọn ngày của con số.',

  /** Heading of the list beside the table · 16 */
  'coverage.attention.title': 'Cần xem',
  /** Line of that list · 60 */
  'coverage.attention.lacking': '{{n}} {{places}} chưa có mẫu số',
  /** Line of that list · 60 */
  'coverage.attention.late': '{{names}}: máy chưa đồng bộ quá 24 giờ',
  /** That list when there is nothing · 60 */
  'coverage.attention.none': 'Mọi mẫu số đều có, mọi máy đã liên lạc.',

  /** Offline, below the tile · 60 */
  'coverage.stale.offline': 'Mất sóng. Đây là số lưu trên máy lúc **{{when}}**.',
  /** While the newest figures are fetched · 60 */
  'coverage.stale.fetching': 'Đang lấy số mới. Số này lưu lúc **{{when}}**.',
  /** The server did not answer · 80 */
  'coverage.stale.failed': 'Chưa lấy được số mới. Đây là số lưu trên máy lúc **{{when}}**.',

  /** While nothing was ever fetched and it is being fetched · 24 */
  'coverage.first.fetching': 'Đang lấy số liệu…',
  /** Empty state: never fetched, no network · 40 */
  'coverage.first.title': 'Máy này chưa có số liệu',
  /** Button of that empty state · 12 */
  'coverage.first.retry': 'Thử lại',

  /** Empty state: ward without hamlets · 40 */
  'coverage.empty.hamlets': 'Chưa có tổ dân phố, thôn nào',
  /** Why, for an official · 110 */
  'coverage.empty.hamletsWhy':
    'Thêm các tổ của mình trước. Sau đó nhập số dân, số hộ (mẫu số), rồi mời thành viên.',
  /** Why, for a leader who only reads · 110 */
  'coverage.empty.hamletsRead': 'Cán bộ phường, xã sẽ thêm địa bàn và mời các tổ.',
  /** Button · 24 */
  'coverage.empty.addHamlets': 'Thêm địa bàn',
  /** Notice: hamlets stand, nobody invited · 30 */
  'coverage.empty.teamLead': 'Chưa ai được mời.',
  /** The same, after the bold words · 90 */
  'coverage.empty.teamWhy': 'Mời tổ trưởng, thành viên để các tổ bắt đầu đến nhà.',
  /** Button · 24 */
  'coverage.empty.invite': 'Mời thành viên',
  /** Notice: team stands, nobody asked · 30 */
  'coverage.empty.askedLead': 'Chưa nhà nào được hỏi.',
  /** The same, after the bold words · 90 */
  'coverage.empty.askedWhy': 'Số sẽ lên khi các tổ lưu lần hỗ trợ đầu tiên.',
} as const
