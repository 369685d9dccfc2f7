/** Hamlets and what is known of them. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Title of the hamlets' list · 10 */
  'ward.hamlets.title': 'Địa bàn',
  /** Below the title · 30 */
  'ward.hamlets.sub': '{{n}} tổ, thôn',
  /** Empty state · 40 */
  'ward.hamlets.none': 'Chưa có địa bàn nào',
  /** Why, for officials · 120 */
  'ward.hamlets.noneWhy': 'Thêm các tổ dân phố, thôn, xóm của mình. Các tổ đánh số thì thêm được cả loạt.',
  /** Why, for who only reads · 90 */
  'ward.hamlets.noneRead': 'Cán bộ phường, xã sẽ thêm địa bàn.',
  /** Notice for leaders, whose phones hold no ward documents · 110 */
  'ward.hamlets.readOnly': 'Mẫu số xem ở trang Độ phủ. Cán bộ phường, xã là người thêm, sửa.',
  /** Main button and title of the page · 20 */
  'ward.hamlets.add': 'Thêm địa bàn',
  /** Outlined button and title of the page · 20 */
  'ward.hamlets.denominators': 'Nhập mẫu số',
  /** Row: a denominator · 60 */
  'ward.hamlets.denominator': '{{kind}}: {{value}}',
  /** Chip in a row · 20 */
  'ward.hamlets.missing': 'chưa có mẫu số',
  /** Notice, bold: what comes next · 30 */
  'ward.hamlets.nextLead': 'Tiếp theo:',
  /** Notice: denominators come next · 110 */
  'ward.hamlets.nextDenominators': 'nhập số dân, số hộ (mẫu số) của từng địa bàn, để tính được tỷ lệ.',
  /** Notice: people come next · 110 */
  'ward.hamlets.nextPeople': 'mời tổ trưởng, thành viên vào từng địa bàn.',
  /** Button of that notice · 20 */
  'ward.hamlets.invite': 'Mời thành viên',
  /** Sheet of one hamlet: line of a denominator · 80 */
  'ward.hamlet.line': '{{source}}, {{date}}',
  /** Sheet: nothing typed in · 60 */
  'ward.hamlet.none': 'Chưa nhập',
  /** Sheet: button · 16 */
  'ward.hamlet.rename': 'Sửa tên',
  /** Field · 16 */
  'ward.hamlet.name': 'Tên địa bàn',
  /** Button · 16 */
  'ward.hamlet.save': 'Lưu tên',
  /** Toast · 40 */
  'ward.hamlet.renamed': 'Đã lưu tên trên máy.',
  /** Error · 50 */
  'ward.hamlet.taken': 'Đã có {{name}}. Chọn tên khác.',
  /** Error · 50 */
  'ward.hamlet.empty': 'Ghi tên địa bàn.',
  /** Question · 30 */
  'ward.add.type': 'Loại nào?',
  /** Kind without a word of its own · 16 */
  'ward.add.other': 'Tên khác',
  /** Switch · 20 */
  'ward.add.how': 'Thêm thế nào?',
  /** Switch · 20 */
  'ward.add.series': 'Nhiều, theo số',
  /** Switch · 20 */
  'ward.add.one': 'Một, theo tên',
  /** Field · 12 */
  'ward.add.from': 'Từ số',
  /** Field · 12 */
  'ward.add.to': 'Đến số',
  /** Field · 20 */
  'ward.add.name': 'Tên',
  /** Hint of the name · 50 */
  'ward.add.nameHint': 'Ví dụ: Đông Cao',
  /** Error of a number · 50 */
  'ward.add.badNumber': 'Ghi số từ 1 đến 999.',
  /** Error of the order · 50 */
  'ward.add.badOrder': 'Số cuối phải lớn hơn hoặc bằng số đầu.',
  /** Error of the amount · 60 */
  'ward.add.tooMany': 'Mỗi lần thêm được nhiều nhất 60. Chia làm hai lần.',
  /** Preview, bold · 30 */
  'ward.add.previewLead': 'Sẽ thêm {{n}}:',
  /** Preview of one · 60 */
  'ward.add.previewOne': '{{first}}',
  /** Preview of several · 90 */
  'ward.add.previewMany': '{{first}} … {{last}}',
  /** Notice: some are there already · 90 */
  'ward.add.known': 'Đã có sẵn, không thêm lại: {{names}}',
  /** Main button · 24 */
  'ward.add.save': 'Thêm {{n}} địa bàn',
  /** Main button while nothing is planned: reason · 60 */
  'ward.add.nothing': 'Ghi số hoặc tên trước.',
  /** Toast; only after commit [S1] · 60 */
  'ward.add.done': 'Đã lưu {{n}} địa bàn trên máy.',
  /** Back, spoken · 24 */
  'ward.add.back': 'Về địa bàn',
} as const
