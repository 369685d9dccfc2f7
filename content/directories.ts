import type { Group } from './groups.ts'

/** A page that is no guide: a list to look something up in, or the card of the first minutes. */
export type Directory = {
  code: string
  group: Group
  path: string
  title: string
  /** The line under it in lists, and what search engines show. */
  line: string
  searchWords: readonly string[]
}

/** All of them; the first of a group stands above its guides in the library. */
export const directories = [
  {
    code: 'vua-bi-lua',
    group: 'an-toan',
    path: '/vua-bi-lua/',
    title: 'Vừa bị lừa: việc cần làm ngay',
    line: 'Một trang, bấm số là gọi',
    searchWords: ['bị lừa gọi ai', 'bị lừa gọi số nào', 'cấp cứu khi bị lừa', 'số gọi khi bị lừa'],
  },
  {
    code: 'noi-bao',
    group: 'an-toan',
    path: '/huong-dan/noi-bao/',
    title: 'Gọi ai, báo ở đâu',
    line: 'Số khẩn, tổng đài, nơi nhận phản ánh của tỉnh',
    searchWords: [
      'báo lừa đảo ở đâu',
      'báo số lừa đảo',
      'số điện thoại công an',
      'tổng đài ngân hàng',
      'tổng đài VNeID',
      'tổng đài bảo hiểm xã hội',
      'danh bạ số khẩn',
      'gọi 156',
      'gọi 5656',
      'báo tin nhắn rác',
      'nơi nhận phản ánh',
    ],
  },
  {
    code: 'dich-vu-cong',
    group: 'dich-vu-cong',
    path: '/huong-dan/dich-vu-cong/',
    title: '25 việc nộp trực tuyến',
    line: 'Việc nào, ai làm, chuẩn bị gì, làm ở đâu',
    searchWords: [
      'danh sách dịch vụ công',
      '25 dịch vụ công',
      'dịch vụ công thiết yếu',
      'thủ tục nào làm trực tuyến',
      'việc nào phải nộp trên mạng',
      'không nhận hồ sơ giấy',
    ],
  },
  {
    code: 'noi-ban-hang',
    group: 'ban-hang',
    path: '/huong-dan/noi-ban-hang/',
    title: 'Danh sách sàn bán hàng',
    line: 'Sàn nào còn hoạt động, sàn nào phải hỏi lại',
    searchWords: [
      'danh sách sàn',
      'sàn thương mại điện tử nào',
      'sàn nào còn hoạt động',
      'các sàn bán hàng',
      'so sánh sàn',
    ],
  },
] as const satisfies readonly Directory[]

export type DirectoryCode = (typeof directories)[number]['code']

/** The page of a code. */
export const directoryOf = (code: DirectoryCode): Directory =>
  directories.find((each) => each.code === code) ?? directories[0]
