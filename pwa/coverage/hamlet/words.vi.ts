/** Figures of a volunteer's own hamlet. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Title of the page · 20 */
  'hamlet.title': 'Số liệu của tổ',
  /** Back, spoken · 24 */
  'hamlet.back': 'Về Hôm nay',
  /** Heading of the card on "Hôm nay" and of the tile · 40 */
  'hamlet.month': '{{place}}, tháng {{month}}',
  /** Line of the card · 60 */
  'hamlet.card.reach': '{{times}} lượt · {{people}} người · {{households}} hộ',
  /** Heading above the indicators · 40 */
  'hamlet.declared': 'Bà con cho biết',
  /** Notice: work on this phone is not in the figures yet · 90 */
  'hamlet.waiting': 'Máy này còn {{n}} mục chưa gửi, chưa có trong số dưới đây.',
  /** Empty list of indicators · 60 */
  'hamlet.nobodyAsked': 'Chưa nhà nào trong tổ được hỏi.',
} as const
