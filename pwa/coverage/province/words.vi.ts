/** The province's roll-up. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Title · 12 */
  'province.title': 'Độ phủ tỉnh',
  /** Below the title: how many communes take part · 50 */
  'province.sub': '{{open}} trên {{all}} xã, phường đã dùng Tổ Số',
  /** The same while the unit list is not there · 30 */
  'province.subOpen': '{{open}} xã, phường',
  /** Empty state · 40 */
  'province.none': 'Chưa có xã, phường nào',
  /** Why · 110 */
  'province.noneWhy': 'Phường, xã mở Tổ Số rồi thì số liệu tự về đây, chậm vài phút.',
  /** In place of a count from 1 to 4 [C8] · 20 */
  'province.few': 'dưới 5 {{unit}}',
  /** The same in a table cell · 8 */
  'province.fewCell': 'dưới 5',
  /** In place of a percentage from so few · 10 */
  'province.fewShare': '–',
  /** Line below the figures [C8] · 90 */
  'province.fewNote': 'Số dưới 5 không hiện ra ngoài phường, xã.',
  /** Total row · 12 */
  'province.all': 'Toàn tỉnh',
  /** Table head · 14 */
  'province.ward': 'Xã, phường',
  /** Table head · 14 */
  'province.asOf': 'Tính đến',
  /** Table head · 14 */
  'province.phones': 'Máy',
} as const
