/** Words of the install pictures, for the public page and the team's app. Labels of the phone stand in “…”. Where · longest. */
export const words = {
  /** Page title and heading of the sheet · 40 */
  heading: 'Đưa Tổ Số ra màn hình chính',
  description: 'Cách đặt biểu tượng Tổ Số ra màn hình chính của điện thoại Android và iPhone.',
  /** Why, one line · 110 */
  why: 'Bấm biểu tượng là mở ngay, mất sóng vẫn xem được. Không tốn chỗ, không mất tiền.',
  /** Button where the browser can install by itself · 20 */
  button: 'Cài Tổ Số',
  /** After it was installed · 60 */
  installed: 'Máy này đã có biểu tượng Tổ Số.',
  androidHeading: 'Máy Android, mở bằng Chrome',
  android1: 'Bấm dấu ba chấm ở góc trên.',
  android2: 'Bấm “Thêm vào màn hình chính”. Có máy ghi “Cài đặt ứng dụng”.',
  android3: 'Bấm “Cài đặt”.',
  androidPicture:
    'Hình vẽ phác trình duyệt Chrome: 1 dấu ba chấm ở góc trên, 2 dòng “Thêm vào màn hình chính”, 3 nút “Cài đặt”',
  iphoneHeading: 'iPhone, mở bằng Safari',
  iphone1: 'Bấm nút Chia sẻ, hình ô vuông có mũi tên lên.',
  iphone2: 'Kéo xuống, bấm “Thêm vào MH chính”.',
  iphone3: 'Bấm “Thêm”.',
  iphonePicture:
    'Hình vẽ phác trình duyệt Safari: 1 nút Chia sẻ ở cạnh dưới, 2 dòng “Thêm vào MH chính”, 3 nút “Thêm” ở góc trên',
  /** Under both pictures · 60 */
  sketch: 'Hình vẽ phác, chữ trên máy có thể khác.',
} as const

export type InstallWords = Record<keyof typeof words, string>
