/** The app itself. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Unknown address, heading · 30 */
  'app.missing.title': 'Không có trang này',
  /** Unknown address, line · 90 */
  'app.missing.why': 'Địa chỉ có thể đã cũ. Việc của bạn vẫn còn nguyên.',
  /** Unknown address, button · 20 */
  'app.missing.go': 'Về hôm nay',
  /** A screen that is not on the phone; string 29 · 34 */
  'app.notLoaded.title': 'Trang này chưa tải về máy',
  /** The same, line · 110 */
  'app.notLoaded.why': 'Việc đã lưu và các hướng dẫn đã tải vẫn xem được. Ra chỗ có sóng rồi mở lại.',
  /** The same, button · 12 */
  'app.notLoaded.again': 'Mở lại',
  /** A screen that broke, heading · 34 */
  'app.broken.title': 'Màn hình này vừa gặp trục trặc',
  /** The same, line · 110 */
  'app.broken.why': 'Việc đã lưu vẫn an toàn trên máy. Mở lại; vẫn vậy thì báo tổ trưởng.',
  /** The storage of the browser cannot be opened at all, heading · 40 */
  'app.noStorage.title': 'Trình duyệt không cho cất dữ liệu',
  /** The same, line · 150 */
  'app.noStorage.why':
    'Tổ Số cần chỗ cất để làm khi mất sóng. Tắt chế độ ẩn danh, hoặc mở bằng Chrome, Safari rồi thử lại.',
  /** The storage of the browser has not opened after some seconds, heading · 40 */
  'app.lateStorage.title': 'Máy mở dữ liệu lâu hơn mọi khi',
  /** The same, line · 150 */
  'app.lateStorage.why':
    'Việc đã lưu vẫn còn nguyên. Đợi thêm một chút, hoặc bấm Mở lại. Vẫn vậy thì tắt hẳn trình duyệt rồi mở lại.',
  /** Toast at unlocking, 45 to 60 days after the last contact (D50) · 110 */
  'app.silent.warn':
    'Máy đã {{days}} ngày chưa liên lạc. Sau {{left}} ngày nữa, máy chỉ mở được khi có mạng.',
  /** Toast at unlocking, when over 70 % of the phone's room is taken (D31) · 110 */
  'app.full.warn': 'Máy sắp hết chỗ, còn {{free}}. Xóa bớt ảnh, video để việc mới vẫn lưu được.',
} as const
