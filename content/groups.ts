/**
 * Journeys grouped by what people want to do; one tile each on the public home, in this order.
 * `icon` names a symbol of the icon set.
 */
export const groups = [
  { code: 'vneid', label: 'VNeID', line: 'Định danh điện tử', icon: 'id-card' },
  { code: 'dich-vu-cong', label: 'Dịch vụ công', line: 'Nộp, tra hồ sơ', icon: 'document' },
  { code: 'bao-hiem', label: 'Bảo hiểm y tế', line: 'Thẻ BHYT, VssID', icon: 'health' },
  { code: 'tien', label: 'Tiền và QR', line: 'Chuyển, nhận, trả', icon: 'wallet' },
  { code: 'an-toan', label: 'Tránh lừa đảo', line: 'Năm điều cần nhớ', icon: 'shield-check' },
  { code: 'bat-dau', label: 'Máy chưa cài gì', line: 'Bắt đầu từ đây', icon: 'phone-plus' },
  { code: 'chu-ky-so', label: 'Chữ ký số', line: 'Đăng ký, ký hồ sơ', icon: 'pen' },
  { code: 'ban-hang', label: 'Bán hàng', line: 'Đưa hàng lên sàn', icon: 'basket' },
  { code: 'khac', label: 'Việc khác', line: 'Phản ánh, trường học, Wi-Fi', icon: 'question' },
] as const

export type Group = (typeof groups)[number]['code']
