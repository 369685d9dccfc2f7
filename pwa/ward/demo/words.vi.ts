/** The demo door. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Title of the demo page · 24 */
  'ward.demo.title': 'Thử Tổ Số',
  /** Below the title · 160 */
  'ward.demo.lead':
    'Chọn một vai để vào xem. Mọi tên, hộ, con số ở đây đều do máy bịa ra, không có người thật.',
  /** Notice, bold · 40 */
  'ward.demo.pinLead': 'Mã PIN để thử: {{pin}}.',
  /** Notice · 140 */
  'ward.demo.pin': 'Lần sau mở lại cũng dùng mã này. Ngoài bản thử, mỗi người tự đặt mã của mình.',
  /** Second line of a role · 60 */
  'ward.demo.role.thanh-vien': 'Đến nhà, làm từng bước, lưu khi mất sóng',
  /** Second line of a role · 60 */
  'ward.demo.role.to-truong': 'Như thành viên, thêm mời người và xem cả tổ',
  /** Second line of a role · 60 */
  'ward.demo.role.can-bo': 'Độ phủ, đội ngũ, địa bàn, báo cáo của phường',
  /** Second line of a role · 60 */
  'ward.demo.role.lanh-dao': 'Xem số liệu của phường',
  /** Second line of a role · 60 */
  'ward.demo.role.tinh': 'Xem số liệu các phường, xã trong tỉnh',
  /** Row while entering · 20 */
  'ward.demo.entering': 'Đang vào…',
  /** Bold lead of a failure · 24 */
  'ward.demo.failed': 'Chưa vào được.',
  /** While the door is looked for · 24 */
  'ward.demo.looking': 'Đang mở bản thử…',
  /** Empty state: no demo here · 40 */
  'ward.demo.closed': 'Nơi này không có bản thử',
  /** Why · 110 */
  'ward.demo.closedWhy': 'Tổ Số ở đây chạy với dữ liệu thật. Muốn tham gia, cần giấy mời của phường, xã.',
  /** Button · 20 */
  'ward.demo.home': 'Về trang chủ',
  /** Name of the demo person of a role · 30 */
  'ward.demo.name.thanh-vien': 'Chị Hạnh (mẫu)',
  /** Name · 30 */
  'ward.demo.name.to-truong': 'Bác Tuấn (mẫu)',
  /** Name · 30 */
  'ward.demo.name.can-bo': 'Chị Ngọc (mẫu)',
  /** Name · 30 */
  'ward.demo.name.lanh-dao': 'Anh Sơn (mẫu)',
  /** Name · 30 */
  'ward.demo.name.tinh': 'Chị Lan (mẫu)',
} as const
