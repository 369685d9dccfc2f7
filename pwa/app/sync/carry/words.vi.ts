/** Files between phones, on the sync page. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Section heading · 30 */
  'carry.page.title': 'Mất sóng lâu ngày',
  /** Row that makes a file · 24 */
  'carry.page.out': 'Gửi việc bằng tệp',
  /** The same, second line · 60 */
  'carry.page.outWhy': 'Nhờ người khác mang ra chỗ có sóng',
  /** Row that takes a file · 28 */
  'carry.page.in': 'Nhận tệp của máy khác',
  /** The same, second line · 60 */
  'carry.page.inWhy': 'Máy này gửi giúp khi có sóng',
  /** Toast after a file was taken · 70 */
  'carry.page.taken': 'Đã nhận {{n}} mục của {{name}}, có sóng sẽ gửi giúp',
  /** Line of what is carried: whose · 60 */
  'carry.line.of': 'Việc của {{name}}',
  /** Its second line while it waits · 90 */
  'carry.line.waiting': '{{n}} mục, tệp làm lúc {{when}}; chờ có sóng để gửi giúp',
  /** Its second line once received · 90 */
  'carry.line.sent': 'Máy chủ đã nhận {{n}} mục',
  /** The same, with some for the desk · 110 */
  'carry.line.sentSome': 'Máy chủ đã nhận {{n}} mục, {{refused}} mục phường cần xem',
  /** The ward did not take it · 130 */
  'carry.line.refused':
    'Phường chưa nhận được tệp này. Việc vẫn còn ở máy làm tệp; nhờ người đó làm lại tệp mới.',
  /** Not one of our files · 110 */
  'carry.problem.foreign':
    'Tệp này không phải tệp việc của Tổ Số. Chọn lại tệp có tên “to-so-viec-chua-gui”.',
  /** Cut off on its way · 120 */
  'carry.problem.broken':
    'Tệp bị thiếu hoặc hỏng trên đường gửi. Nhờ người gửi đưa lại tệp; việc vẫn còn ở máy của họ.',
  /** Of another ward · 120 */
  'carry.problem.other-ward':
    'Tệp này của xã, phường khác nên máy này không gửi giúp được. Nhờ người cùng phường với người gửi.',
  /** Of a newer app · 110 */
  'carry.problem.newer': 'Tệp làm từ bản Tổ Số mới hơn. Cập nhật Tổ Số trên máy này rồi nhận lại tệp.',
  /** Too long to be one · 90 */
  'carry.problem.too-large': 'Tệp lớn quá, không phải tệp việc của Tổ Số. Chọn lại tệp.',
} as const
