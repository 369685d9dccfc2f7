/** What was erased. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Title; also the link to it · 24 */
  'ward.erased.title': 'Giấy xác nhận đã xóa',
  /** First lines · 240 */
  'ward.erased.lead':
    'Những gì ghi dưới đây đã xóa khỏi máy chủ; từng máy xóa theo ở lần liên lạc kế tiếp. Số đếm chung vẫn giữ và không gắn với ai.',
  /** While it is fetched · 24 */
  'ward.erased.fetching': 'Đang lấy danh sách…',
  /** Empty state · 40 */
  'ward.erased.none': 'Chưa xóa dữ liệu của ai',
  /** Why · 110 */
  'ward.erased.noneWhy': 'Khi người dân yêu cầu xóa, hoặc hết hạn lưu giữ, giấy xác nhận nằm ở đây.',
  /** Empty state: no network · 40 */
  'ward.erased.unreachable': 'Chưa lấy được danh sách',
  /** Button · 12 */
  'ward.erased.again': 'Thử lại',
  /** Button · 16 */
  'ward.erased.print': 'In danh sách',
  /** Button at the end: older ones · 20 */
  'ward.erased.more': 'Xem cũ hơn',
  /** Row: why and what · 40 */
  'ward.erased.person': 'Xóa một người theo yêu cầu',
  /** The same · 40 */
  'ward.erased.household': 'Xóa một nhà theo yêu cầu',
  /** The same · 40 */
  'ward.erased.withdrawn': 'Bỏ tên vì đã rút đồng ý',
  /** The same · 40 */
  'ward.erased.retention': 'Xóa vì hết hạn lưu giữ',
  /** Row: when, where, short mark to find it again · 60 */
  'ward.erased.line': '{{when}} · {{hamlet}} · mã {{mark}}',
  /** The same for what ran out by itself · 50 */
  'ward.erased.lineByItself': '{{when}} · {{hamlet}}',
  /** What went, joined by commas · 20 */
  'ward.erased.kind.household': '{{n}} nhà',
  /** The same · 20 */
  'ward.erased.kind.person': '{{n}} người',
  /** The same · 20 */
  'ward.erased.kind.assistance': '{{n}} lượt hỗ trợ',
  /** The same · 20 */
  'ward.erased.kind.visit': '{{n}} lần đến nhà',
  /** The same · 20 */
  'ward.erased.kind.consent': '{{n}} lần hỏi ý kiến',
  /** The same · 20 */
  'ward.erased.kind.other': '{{n}} mục khác',
} as const
