/** Unsent work that travels in a file. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Sheet, title · 30 */
  'carry.out.title': 'Gửi việc bằng tệp',
  /** Sheet, while the file is made · 40 */
  'carry.out.busy': 'Đang xếp việc vào tệp…',
  /** Sheet, how many, bold · 60 */
  'carry.out.lead': 'Tệp đã sẵn sàng, có {{n}} mục.',
  /** Sheet, what to do · 150 */
  'carry.out.do':
    'Gửi tệp cho người sắp ra chỗ có sóng, qua Zalo hay chép sang máy. Máy của người đó gửi giúp lên phường.',
  /** Sheet, who can read it · 150 */
  'carry.out.safe':
    'Người mang không đọc được bên trong. Việc vẫn còn nguyên trên máy này, gửi hai lần cũng chỉ tính một lần.',
  /** Sheet, main button · 20 */
  'carry.out.send': 'Đưa tệp ra',
  /** Sheet, after the file was handed over · 150 */
  'carry.out.sent': 'Đã đưa tệp ra. Nhắn người nhận: mở Tổ Số, vào Đồng bộ, chọn “Nhận tệp của máy khác”.',
  /** Sheet, nothing waits · 90 */
  'carry.out.nothing': 'Không còn mục nào chờ gửi, không cần làm tệp.',
  /** Sheet, the phone has not heard the ward's key yet · 150 */
  'carry.out.noKey':
    'Máy này cần có sóng một lần nữa để nhận khóa của phường. Từ lần sau mới gửi được bằng tệp. Việc vẫn còn nguyên trên máy.',
} as const
