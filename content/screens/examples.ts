import type { ScreenInput } from '../schema/screen.ts'

/**
 * Every part of the vocabulary in every state, by name. The same examples feed the tests and the preview page.
 * They show nobody's app and no real name, number or code.
 */
export const screenExamples: Record<string, ScreenInput> = {
  'mau-nhap': {
    of: 'ứng dụng',
    bar: 'Kích hoạt tài khoản',
    parts: [
      { kind: 'field', label: 'Số định danh cá nhân', mark: 1 },
      { kind: 'field', label: 'Số điện thoại', mark: 2 },
      { kind: 'button', text: 'Gửi yêu cầu', mark: 3, hand: true },
    ],
  },
  'o-nhap-day-du': {
    of: 'ứng dụng',
    bar: 'Điền thông tin',
    parts: [
      { kind: 'text', text: 'Chữ thường giải thích một câu dài, phải tự xuống dòng cho vừa khung.' },
      { kind: 'field', label: 'Mật khẩu', filled: true },
      { kind: 'select', label: 'Tỉnh, thành phố', text: 'Chọn' },
      { kind: 'select', label: 'Xã, phường', mark: 1, hand: true },
      { kind: 'tick', text: 'Tôi xác nhận các thông tin ở trên là đúng', ticked: true, mark: 2 },
      { kind: 'tick', text: 'Ô chưa đánh dấu' },
    ],
  },
  'cac-nut': {
    of: 'ứng dụng',
    bar: 'Các loại nút',
    parts: [
      { kind: 'button', text: 'Nút chính' },
      { kind: 'button', text: 'Nút viền', look: 'outline', icon: 'call' },
      { kind: 'button', text: 'Chữ bấm được', look: 'link', mark: 1 },
      {
        kind: 'buttons',
        buttons: [
          { text: 'Để sau', look: 'outline' },
          { text: 'Tiếp tục', mark: 2, hand: true },
        ],
      },
      { kind: 'button', text: 'Kích hoạt tài khoản định danh điện tử rất dài', mark: 3 },
    ],
  },
  'danh-sach': {
    of: 'ứng dụng',
    bar: 'Ví giấy tờ',
    open: false,
    parts: [
      { kind: 'row', text: 'Thẻ căn cước', icon: 'id-card' },
      { kind: 'row', text: 'Thẻ BHYT', icon: 'health', mark: 1, hand: true },
      { kind: 'row', text: 'Giấy phép lái xe', sub: 'Đã xác thực', icon: 'document', opens: true },
    ],
  },
  'o-vuong-va-the': {
    of: 'ứng dụng',
    parts: [
      { kind: 'banner', text: 'Bạn đang có thông tin chờ xác nhận tích hợp.', icon: 'bell', mark: 1 },
      {
        kind: 'tiles',
        tiles: [
          { text: 'Ví giấy tờ', icon: 'wallet' },
          { text: 'An sinh xã hội', icon: 'people', mark: 2, hand: true },
          { text: 'Thủ tục hành chính', icon: 'document' },
        ],
      },
      { kind: 'lines', count: 2 },
      {
        kind: 'tabs',
        tabs: [
          { text: 'Trang chủ', icon: 'house' },
          { text: 'Ví giấy tờ', icon: 'wallet', mark: 3 },
          { text: 'Cá nhân', icon: 'person' },
        ],
      },
    ],
  },
  'hop-hoi-lai': {
    of: 'ứng dụng',
    bar: 'VNeID',
    open: false,
    parts: [
      {
        kind: 'dialog',
        text: 'Đây là thiết bị mới. Dùng trên máy này?',
        buttons: [
          { text: 'Để sau', look: 'outline' },
          { text: 'Xác nhận', mark: 1, hand: true },
        ],
      },
    ],
  },
  'ma-va-tin-nhan': {
    of: 'ứng dụng',
    status: false,
    parts: [
      { kind: 'sms', from: 'Tin nhắn', text: 'Mã xác thực: • • • • • •' },
      { kind: 'code', boxes: 6, filled: 2, mark: 1, hand: true },
    ],
  },
  'ban-phim-so': {
    of: 'ứng dụng',
    bar: 'Thiết lập passcode',
    open: false,
    parts: [
      { kind: 'code', boxes: 6, filled: 3 },
      { kind: 'keypad', mark: 1 },
    ],
  },
  'kho-ung-dung': {
    of: 'kho ứng dụng',
    parts: [
      {
        kind: 'store',
        app: 'Tên ứng dụng',
        publisher: 'Tên nơi phát hành, có khi dài hai dòng',
        button: 'Cài đặt',
        appMark: 1,
        publisherMark: 2,
        mark: 3,
        hand: true,
      },
      { kind: 'lines', count: 3 },
    ],
  },
  'cuoc-goi': {
    of: 'điện thoại',
    status: false,
    open: false,
    parts: [{ kind: 'call', name: 'Số lạ gọi đến', button: 'Cúp máy', mark: 1, hand: true }],
  },
  'goi-tong-dai': {
    of: 'điện thoại',
    status: false,
    open: false,
    parts: [{ kind: 'call', name: 'Tổng đài', number: '0000 0000', button: 'Gọi', mark: 1 }],
  },
  'quet-ma': {
    of: 'ứng dụng',
    bar: 'Quét mã',
    open: false,
    parts: [{ kind: 'qr', caption: 'Đưa mã vào khung', mark: 1 }],
  },
  'doc-the': {
    of: 'ứng dụng',
    bar: 'Đọc thẻ',
    open: false,
    parts: [{ kind: 'nfc', caption: 'Giữ yên đến khi đọc xong', mark: 1, hand: true }],
  },
  'soi-mat': {
    of: 'ứng dụng',
    bar: 'Quét khuôn mặt',
    open: false,
    parts: [{ kind: 'face', caption: 'Nhìn thẳng vào khung', mark: 1 }],
  },
  'mat-the': {
    of: 'thẻ căn cước',
    status: false,
    open: false,
    parts: [{ kind: 'card', caption: 'Thẻ cầm tay, không chụp', mark: 1 }],
  },
  'song-va-pin': {
    of: 'điện thoại',
    status: false,
    parts: [
      { kind: 'status', signalMark: 1, batteryMark: 2 },
      { kind: 'text', text: 'Máy sẵn sàng', look: 'strong', centre: true },
      { kind: 'text', text: 'Chữ nhỏ hơn', look: 'quiet', mark: 3 },
    ],
  },
}
