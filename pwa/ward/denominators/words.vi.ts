/** Typing denominators in. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Field: which denominator · 24 */
  'ward.denominators.kind': 'Số nào?',
  /** Field · 24 */
  'ward.denominators.source': 'Nguồn',
  /** Hint · 60 */
  'ward.denominators.sourceHint': 'Ai cung cấp. Ví dụ: công an phường',
  /** Error · 60 */
  'ward.denominators.sourceMissing': 'Ghi rõ ai cung cấp các con số này.',
  /** Field · 24 */
  'ward.denominators.date': 'Số của ngày',
  /** Hint: the chosen day as people write it here, whatever the phone's own picker shows · 20 */
  'ward.denominators.dateSaid': 'Ngày {{date}}',
  /** Error · 60 */
  'ward.denominators.dateMissing': 'Chọn ngày của con số.',
  /** Error · 60 */
  'ward.denominators.dateLater': 'Ngày này chưa tới. Chọn ngày đã qua hoặc hôm nay.',
  /** Heading above the fields · 40 */
  'ward.denominators.each': '{{kind}}, từng địa bàn',
  /** Below that heading · 110 */
  'ward.denominators.hint': 'Để trống nơi chưa có số. Số cũ vẫn giữ làm lịch sử.',
  /** Hint of a field: what holds now · 60 */
  'ward.denominators.now': 'Đang dùng {{value}}, {{date}}',
  /** Error of a field · 60 */
  'ward.denominators.wrong': 'Chỉ ghi số tròn. Ví dụ: 948',
  /** Error of a field: more than a wider one · 110 */
  'ward.denominators.exceeds': 'Lớn hơn {{kind}} ({{value}}). Xem lại hai số này.',
  /** Main button · 24 */
  'ward.denominators.save': 'Lưu {{n}} mẫu số',
  /** Main button while a figure is wrong · 24 */
  'ward.denominators.saveNone': 'Lưu mẫu số',
  /** Main button: reason · 60 */
  'ward.denominators.nothing': 'Ghi ít nhất một con số.',
  /** Toast; only after commit [S1] · 60 */
  'ward.denominators.done': 'Đã lưu {{n}} mẫu số trên máy.',
  /** Error summary above the button · 60 */
  'ward.denominators.lookAbove': 'Có ô cần xem lại ở trên.',
} as const
