import type { DirectoryCode } from './directories.ts'
import type { Group } from './groups.ts'
import type { GuideId } from './guides/index.ts'

/** What people want to do within a group. `label` null: the group says it already. */
export type Aim = { group: Group; label: string | null; entries: readonly (GuideId | DirectoryCode)[] }

/** The library in reading order: what is asked for most stands first, what has gone wrong has a heading of its own. */
export const aims: readonly Aim[] = [
  {
    group: 'vneid',
    label: 'Làm VNeID mức 2',
    entries: ['vneid-chuan-bi-muc-2', 'vneid-kich-hoat-muc-2'],
  },
  {
    group: 'vneid',
    label: 'Dùng VNeID',
    entries: ['vneid-vi-giay-to', 'vneid-an-sinh-xa-hoi', 'vneid-luu-tru', 'vneid-sim-dung-ten'],
  },
  {
    group: 'vneid',
    label: 'Quên, mất, đổi',
    entries: ['vneid-quen-mat-khau', 'vneid-doi-may', 'vneid-doi-so'],
  },
  { group: 'dich-vu-cong', label: 'Tìm việc cần làm', entries: ['dich-vu-cong'] },
  {
    group: 'dich-vu-cong',
    label: 'Nộp và theo dõi hồ sơ',
    entries: ['dvc-dang-nhap', 'dvc-nop-ho-so', 'dvc-nop-phi', 'dvc-tra-ho-so', 'dvc-di-cung-ra-trung-tam'],
  },
  {
    group: 'dich-vu-cong',
    label: 'Việc nhiều người làm',
    entries: ['dvc-dang-ky-tam-tru', 'dvc-khai-sinh-lien-thong'],
  },
  {
    group: 'bao-hiem',
    label: 'Đi khám, thẻ BHYT',
    entries: ['vssid-the-bhyt-sai', 'khac-so-suc-khoe', 'vssid-co-can-khong'],
  },
  {
    group: 'bao-hiem',
    label: 'Dùng VssID',
    entries: ['vssid-dang-nhap-vneid', 'vssid-dang-ky', 'vssid-quen-mat-khau', 'vssid-sua-thong-tin'],
  },
  {
    group: 'tien',
    label: 'Mở tài khoản, mở ví',
    entries: ['tien-mo-tai-khoan', 'tien-mo-tai-quay', 'tien-mobile-money', 'tien-vi-dien-tu'],
  },
  {
    group: 'tien',
    label: 'Chuyển và nhận tiền',
    entries: ['tien-chuyen-nhan-qr', 'tien-qr-cua-hang', 'tien-tai-khoan-an-sinh'],
  },
  {
    group: 'tien',
    label: 'Trả hóa đơn, nộp thuế, phí',
    entries: ['tien-tien-dien', 'tien-nuoc-hoc-vien-phi', 'tien-thue-etax', 'tien-phi-dich-vu-cong'],
  },
  {
    group: 'tien',
    label: 'Gặp trục trặc',
    entries: ['tien-cap-nhat-sinh-trac', 'tien-chuyen-nham', 'tien-khoa-the'],
  },
  {
    group: 'an-toan',
    label: 'Vừa xảy ra chuyện',
    entries: ['vua-bi-lua', 'an-toan-su-co', 'an-toan-bao-dong-nham', 'an-toan-kiem-tra-may', 'noi-bao'],
  },
  { group: 'an-toan', label: 'Tập trước cho quen', entries: ['vneid-an-toan', 'an-toan-nam-phut'] },
  { group: 'bat-dau', label: null, entries: ['vneid-kiem-tra', 'vneid-khong-smartphone'] },
  {
    group: 'chu-ky-so',
    label: null,
    entries: [
      'chu-ky-so-co-can-khong',
      'chu-ky-so-qua-vneid',
      'chu-ky-so-qua-nha-cung-cap',
      'chu-ky-so-ky-ho-so',
      'chu-ky-so-doi-may',
    ],
  },
  {
    group: 'ban-hang',
    label: 'Chọn nơi bán, mở gian hàng',
    entries: ['ban-hang-co-nen-khong', 'noi-ban-hang', 'ban-hang-dang-ky'],
  },
  {
    group: 'ban-hang',
    label: 'Đăng hàng, bán hàng',
    entries: ['ban-hang-dang-san-pham', 'ban-hang-don-dau', 'ban-hang-livestream'],
  },
  { group: 'ban-hang', label: 'OCOP, truy xuất nguồn gốc', entries: ['ban-hang-ocop', 'ban-hang-truy-xuat'] },
  {
    group: 'khac',
    label: null,
    entries: [
      'khac-phan-anh-hien-truong',
      'khac-nha-truong',
      'khac-tu-van-tu-xa',
      'khac-so-tay-dang-vien',
      'khac-nhom-zalo',
      'khac-wifi-cong-cong',
    ],
  },
]
