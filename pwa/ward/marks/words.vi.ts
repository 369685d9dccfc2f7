/** Steps that look different on real phones. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Title, and the row that leads here · 24 */
  'ward.marks.title': 'Bước khác với máy',
  /** Second line of that row · 60 */
  'ward.marks.row': 'Những bước thành viên báo không giống màn hình thật',
  /** Back to the people's list, spoken · 16 */
  'ward.marks.back': 'Về đội ngũ',
  /** While it is fetched · 24 */
  'ward.marks.fetching': 'Đang lấy danh sách…',
  /** Empty state: no network · 40 */
  'ward.marks.unreachable': 'Chưa lấy được danh sách',
  /** Button · 12 */
  'ward.marks.again': 'Thử lại',
  /** Empty state: nobody said anything · 40 */
  'ward.marks.none': 'Chưa ai báo bước nào khác',
  /** Why · 110 */
  'ward.marks.noneWhy': 'Đang làm một bước mà màn hình không như bài, thành viên bấm “Màn hình khác rồi”.',
  /** Above the list · 120 */
  'ward.marks.what': 'Gửi những dòng này cho người soạn bài. Khi bài có bản mới, dòng cũ tự hết.',
  /** Line of a row · 60 */
  'ward.marks.step': '{{people}} người báo ở bước {{number}}, bản {{revision}}',
  /** The same when this copy has no such step · 60 */
  'ward.marks.goneStep': '{{people}} người báo, bản {{revision}}',
  /** What differs, with how many said so · 40 */
  'ward.marks.said': '{{what}}: {{n}}',
  /** Kinds · 24 */
  'ward.marks.kind.nhan-khac': 'chữ khác',
  /** The same · 24 */
  'ward.marks.kind.khong-thay': 'không thấy nút',
  /** The same · 24 */
  'ward.marks.kind.thu-tu-khac': 'thứ tự khác',
  /** The same · 24 */
  'ward.marks.kind.ung-dung-khac': 'ứng dụng khác',
  /** The same · 24 */
  'ward.marks.kind.other': 'khác',
  /** Steps whose guide was changed since · 70 */
  'ward.marks.settled': '{{count}} bước báo ở bản trước, nay bài đã có bản mới.',
  /** As of · 30 */
  'ward.marks.asOf': 'Tính đến {{when}}.',
} as const
