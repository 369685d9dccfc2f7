const emptyPlaces = [
  '',
  'Chưa có bản thử. Mở tỉnh, mở phường đầu tiên: npm run open (xem README). SETUP_KEY nằm trong .data/keys.json.',
]
const demoPlaces = (url: string) => ['', `  ${url}/thu      thử các vai, một chạm là vào (dữ liệu mẫu)`]

/** What `npm start` says when everything is ready: where each kind of person goes. */
export const whereToGo = (url: string, demo: boolean): string =>
  [
    '',
    'Tổ Số đã sẵn sàng. Mở trình duyệt ở:',
    '',
    `  ${url}/         hướng dẫn cho người dân`,
    `  ${url}/to       thành viên tổ, tổ trưởng`,
    `  ${url}/phuong   cán bộ, lãnh đạo xã phường`,
    ...(demo ? demoPlaces(url) : emptyPlaces),
    '',
    'Dữ liệu nằm trong thư mục .data/ và còn nguyên sau khi tắt. Xoá sạch: npm run reset. Dừng: Ctrl-C.',
  ].join('\n')
