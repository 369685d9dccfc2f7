/** The one-page report. Each comment: where it appears · longest length in characters. */
export const words = {
  /** Title of the screen · 20 */
  'report.title': 'Báo cáo một trang',
  /** Main button · 16 */
  'report.print': 'In báo cáo',
  /** Below the button · 70 */
  'report.save': 'Chọn máy in là “Lưu PDF” để gửi tệp.',
  /** Heading on paper · 50 */
  'report.head': 'Kết quả của Tổ công nghệ số cộng đồng',
  /** Below the heading · 60 */
  'report.period': 'Tháng {{month}}, tính đến {{when}}',
  /** Badge on paper · 16 */
  'report.demo': 'Dữ liệu mẫu',
  /** Above the paper on a phone, which shows only its left part · 60 */
  'report.wide': 'Trang giấy rộng hơn màn hình: vuốt ngang để xem hết.',
  /** First sentence · 140 */
  'report.intro.output':
    'Trong tháng, các tổ ở **{{places}}** đã giúp **{{people}} người** ở **{{households}} hộ**, **{{times}} lượt**.',
  /** Second sentence; whole numbers · 140 */
  'report.intro.ofAsked':
    'Trong 100 {{unit}} đã hỏi, **{{n}} {{unit}}** trả lời có cho chỉ tiêu “{{indicator}}”.',
  /** Third sentence, one hamlet little asked · 110 */
  'report.intro.lowOne': '**{{place}}** mới hỏi được {{share}}, số thật có thể khác.',
  /** Third sentence, several · 110 */
  'report.intro.lowMany': '**{{n}} {{places}}** mới hỏi được dưới {{share}}, số thật có thể khác.',
  /** Section 1 · 24 */
  'report.output.head': '1. Lượt hỗ trợ',
  /** Beside it · 50 */
  'report.output.note': 'máy đếm từ sổ của các tổ',
  /** Below a figure · 24 */
  'report.output.times': 'lượt hỗ trợ',
  /** Below a figure · 24 */
  'report.output.people': 'người được giúp',
  /** Below a figure · 24 */
  'report.output.households': 'hộ được giúp',
  /** Section 2 · 24 */
  'report.declared.head': '2. Độ phủ tự khai',
  /** Beside it · 80 */
  'report.declared.note': 'bà con cho biết khi Tổ đến nhà, không thay số của cơ quan',
  /** Head of a column · 16 */
  'report.column.indicator': 'Chỉ tiêu',
  /** Head of a column · 16 */
  'report.column.have': 'Đã có',
  /** Head of a column · 16 */
  'report.column.asked': 'Đã hỏi',
  /** Head of a column · 16 */
  'report.column.total': 'Mẫu số',
  /** Head of a column · 16 */
  'report.column.share': 'Tỷ lệ',
  /** Head of a column · 16 */
  'report.column.value': 'Giá trị',
  /** Head of a column · 16 */
  'report.column.source': 'Nguồn',
  /** Head of a column · 16 */
  'report.column.date': 'Ngày',
  /** Head of a column · 16 */
  'report.column.place': 'Địa bàn',
  /** Head of a column · 20 */
  'report.column.late': 'Máy chưa đồng bộ',
  /** In the column of denominators · 20 */
  'report.missing.total': 'chưa có',
  /** In the column of denominators: some hamlets lack one · 24 */
  'report.missing.some': 'thiếu ở {{n}} nơi',
  /** Instead of rows · 60 */
  'report.declared.none': 'Chưa nhà nào được hỏi.',
  /** Section 3 · 24 */
  'report.official.head': '3. Số chính thức',
  /** Beside it · 50 */
  'report.official.note': 'nhập tay, ghi rõ nguồn và ngày',
  /** Instead of rows · 60 */
  'report.official.none': 'Chưa nhập số chính thức nào.',
  /** Value with its total · 30 */
  'report.official.of': '{{part}} trên {{total}}',
  /** Section 4 · 30 */
  'report.places.head': '4. Theo từng địa bàn',
  /** Beside it · 90 */
  'report.places.note': '{{indicator}}, tự khai',
  /** Total row · 14 */
  'report.places.all': 'Cả phường, xã',
  /** Instead of a count from 1 to 4 [C8] · 8 */
  'report.few': '< 5',
  /** Note · 80 */
  'report.note.apart': 'Ba loại số ở mục 1, 2, 3 không cộng với nhau.',
  /** Note · 80 */
  'report.note.times': 'Một người được giúp ba lần: 1 người, 3 lượt.',
  /** Note · 90 */
  'report.note.late': 'Còn {{n}} máy chưa đồng bộ.',
  /** Note · 80 */
  'report.note.allIn': 'Mọi máy đã liên lạc.',
  /** Note · 80 */
  'report.note.nobody': 'Không có tên, số giấy tờ, số điện thoại của ai.',
  /** Note · 80 */
  'report.note.few': 'Ô từ 1 đến 4 người in là “< 5”.',
  /** Signature · 24 */
  'report.sign.maker': 'Người lập biểu',
  /** Signature · 30 */
  'report.sign.leader': 'Lãnh đạo phường, xã',
  /** Below a signature · 30 */
  'report.sign.hint': '(ký, ghi rõ họ tên)',
  /** Beside the code · 60 */
  'report.code': 'Quét để xem số mới nhất (cần mở khóa Tổ Số)',
  /** Foot · 60 */
  'report.foot': '{{host}} · báo cáo lập lúc {{when}}',
} as const
