/** Words of the lists and of the card of the first minutes, said at build time. Where · longest length. */
export const directoryWords = {
  'directory.print': 'In trang này ra giấy',
  /** Before what nobody could confirm · 14 */
  'directory.unsure': 'Chưa chắc:',
  'directory.state.active': 'Đang hoạt động',
  'directory.state.unverified': 'Chưa kiểm tra lại được',
  'directory.state.closed': 'Đã đóng',
  /** Beside a state: how old the newest page is · 30 */
  'directory.asOf': 'theo tin {{date}}',
  'directory.owner': 'Của:',
  'directory.address': 'Địa chỉ:',
  /** Under a place whose newest page is older than 90 days · 80 */
  'directory.askFirst': 'Tin này đã quá 90 ngày: hỏi lại trước khi dùng.',
  /** Link at a step of a guide to one of these pages · 60 */
  'directory.open': 'Mở: {{title}}',

  'services.description':
    '25 việc chỉ nộp hồ sơ trực tuyến từ 01/10/2025: ai làm, chuẩn bị gì, làm ở đâu, bài nào hướng dẫn.',
  'services.lead': 'Từ 01/10/2025, 25 việc này chỉ nhận hồ sơ trực tuyến.',
  'services.rest': 'Bác ra trung tâm hành chính công vẫn có người giúp nộp tại chỗ.',
  'services.jump': 'Theo nơi nhận',
  'services.need.heading': 'Việc nào cũng cần',
  'services.need.level': 'VNeID mức 2, điện thoại còn pin, có sóng',
  'services.need.papers': 'Giấy tờ liên quan, để chụp ảnh cho rõ',
  'services.need.pen': 'Giấy bút để ghi mã hồ sơ',
  'services.need.read':
    'Giấy tờ, lệ phí, thời gian của từng việc ghi ở trang thủ tục trên cổng: đọc trước khi nộp. Ở đây chỉ ghi điều đã có nguồn.',
  'services.name': 'Tên trên cổng:',
  /** After an official name that is longer than our sources print */
  'services.shortened': '(tên đầy đủ dài hơn)',
  'services.who': 'Ai làm:',
  'services.prepare': 'Chuẩn bị thêm:',
  'services.where': 'Làm ở:',
  'services.fee': 'Lệ phí:',
  'services.time': 'Thời gian:',
  'services.note': 'Nên biết:',
  'services.guide': 'Xem bài: {{title}}',

  'marketplaces.description':
    'Shopee, TikTok Shop, Lazada, Tiki, Postmart, Vỏ Sò: sàn nào còn hoạt động, tin ngày nào, sàn nào phải hỏi lại.',
  'marketplaces.lead': 'Chọn nơi ghi “Đang hoạt động”.',
  'marketplaces.rest': 'Nơi khác thì hỏi trước đã. Người lạ gọi mời mở gian hàng: không làm theo.',
  'marketplaces.guide': 'Xem bài: Có nên bán trên sàn không?',

  'reporting.description':
    'Số khẩn 113, 114, 115, tổng đài ngân hàng, VNeID, bảo hiểm; nơi báo lừa đảo, nơi nhận phản ánh của tỉnh.',
  'reporting.lead': 'Bác tự gọi.',
  'reporting.rest': 'Người tự gọi đến xưng công an, ngân hàng mà hỏi mã, mật khẩu: cúp máy.',
  'reporting.provinces': 'Nơi nhận phản ánh của tỉnh',
  'reporting.provinces.words':
    'Ứng dụng của tỉnh, của nơi cũ có thể đã đổi. Hỏi xã, phường trước khi cài. Tỉnh không có ở đây là chưa có nguồn.',
  'reporting.number': 'Số theo tin {{date}}',
  'reporting.guide': 'Xem bài: Phản ánh việc nơi mình ở',
  'reporting.unsure.a05':
    'Số và trang nhận tin báo lừa đảo của Bộ Công an năm 2026: chưa có nguồn nên không ghi.',
  'reporting.unsure.vneid': 'Mục báo tội phạm trong VNeID tên gì, còn hay không: chưa có nguồn.',

  'incident.description':
    'Vừa bị lừa, lỡ chuyển tiền, lỡ đọc mã: làm lần lượt từng việc, bấm số là gọi được. Mất sóng vẫn xem được.',
  /** First words of the card */
  'incident.calm': 'Bác bình tĩnh, làm lần lượt từ trên xuống. Có ai ở gần thì nhờ ngồi cạnh.',
  'incident.guide': 'Xem từng bước có hình',
  /** Quiet link on the home page and at the foot of every guide · 40 */
  'incident.link': 'Vừa bị lừa? Việc cần làm ngay',

  'call.words': 'Gọi {{phone}}',
  /** The same, spoken where the name stands above: begins with what is seen */
  'call.spoken': 'Gọi {{phone}}, {{name}}',
  'call.label': 'Gọi {{name}} {{phone}}',
} as const
