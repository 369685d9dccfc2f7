import type { IconName } from './icon.ts'

const obstacle = <const Code extends string>(code: Code, icon: IconName, label: string, explain: string) =>
  ({ code, icon, label, explain }) as const

/**
 * The one list of reasons why a step was not possible, for all guides. A guide may word the label more closely and says
 * what to do next. Codes never change and never leave the list (D65). `icon` names a symbol of the icon set.
 */
export const obstacles = [
  // The phone and its signal
  obstacle('mat_song', 'no-signal', 'Mất sóng', 'Không có sóng điện thoại hoặc mạng.'),
  obstacle('sap_het_pin', 'phone', 'Máy sắp hết pin', 'Pin không đủ để làm xong.'),
  obstacle('day_bo_nho', 'phone', 'Máy đầy bộ nhớ', 'Không còn chỗ để cài hoặc cập nhật.'),
  obstacle('may_qua_cu', 'phone', 'Máy cũ, không cài được', 'Kho ứng dụng báo máy không hỗ trợ.'),
  obstacle('khong_co_may', 'phone', 'Không có máy phù hợp', 'Chưa có điện thoại thông minh của mình.'),
  obstacle(
    'ung_dung_la',
    'warning',
    'Ứng dụng không đúng nơi phát hành',
    'Tên hoặc nơi phát hành khác, hoặc cài từ đường dẫn.',
  ),
  obstacle('ung_dung_cu', 'download', 'Ứng dụng đã cũ', 'Cần cập nhật trong kho ứng dụng.'),
  obstacle(
    'khong_nho_mk_kho',
    'lock',
    'Không nhớ mật khẩu kho ứng dụng',
    'Chưa đăng nhập được App Store hoặc CH Play.',
  ),
  obstacle('may_bi_chan', 'lock', 'Ứng dụng chặn máy này', 'Máy đã can thiệp hoặc có ứng dụng lạ.'),

  // Messages, codes and SIM
  obstacle('chua_thay_tin', 'sms', 'Chưa thấy tin nhắn', 'Mã chưa về máy.'),
  obstacle('ma_sai', 'no', 'Máy báo mã sai', 'Mã gõ nhầm hoặc đã hết hạn.'),
  obstacle('sim_may_ban_phim', 'phone', 'Sim ở máy bàn phím', 'Sim nhận mã nằm ở điện thoại khác.'),
  obstacle('so_khac', 'call', 'Số đã khai là số khác', 'Số đăng ký không phải số đang dùng.'),
  obstacle('so_da_mat', 'call', 'Số cũ không còn dùng', 'Không nhận được tin ở số đã đăng ký.'),
  obstacle('sim_khong_chinh_chu', 'call', 'Sim không đứng tên bác', 'Số đứng tên người khác.'),
  obstacle('sim_bi_khoa', 'call', 'Sim bị chặn', 'Nhà mạng đã chặn gọi hoặc nhắn.'),
  obstacle('hop_thu_day', 'sms', 'Hộp tin nhắn đầy', 'Tin mới không vào được máy.'),

  obstacle('mat_sim', 'call', 'Sim bị mất', 'Sim bị mất hoặc bị lấy trộm.'),

  // Accounts, passwords, papers
  obstacle(
    'khong_khop',
    'id-card',
    'Máy báo thông tin không khớp',
    'Số thẻ, họ tên hoặc ngày cấp khác dữ liệu.',
  ),
  obstacle('qua_han_7_ngay', 'clock', 'Quá 7 ngày từ khi được duyệt', 'Hết hạn kích hoạt trong ứng dụng.'),
  obstacle(
    'kich_hoat_may_khac',
    'phone-check',
    'Tài khoản đang ở máy khác',
    'Đã kích hoạt trên điện thoại khác.',
  ),
  obstacle('chua_duoc_duyet', 'clock', 'Chưa được duyệt', 'Chưa có tin báo duyệt hồ sơ.'),
  obstacle('chua_muc_2', 'id-card', 'Chưa có mức 2', 'Việc này cần tài khoản mức 2.'),
  obstacle('mat_khau_yeu', 'key', 'Máy chê mật khẩu', 'Mật khẩu chưa đủ loại ký tự.'),
  obstacle('hai_lan_khac_nhau', 'key', 'Hai lần gõ không giống nhau', 'Lần nhập lại khác lần đầu.'),
  obstacle('sai_mat_khau', 'key', 'Máy báo sai mật khẩu', 'Mật khẩu gõ chưa đúng.'),
  obstacle('quen_mat_khau', 'key', 'Quên mật khẩu', 'Không nhớ mật khẩu đăng nhập.'),
  obstacle('quen_passcode', 'key', 'Quên passcode', 'Không nhớ 6 số passcode.'),
  obstacle('tai_khoan_bi_khoa', 'lock', 'Tài khoản bị khóa', 'Thẻ hết hạn hoặc bác đã nhờ khóa.'),
  obstacle('khong_co_email', 'sms', 'Không có hộp thư điện tử', 'Việc này gửi mã qua thư điện tử.'),
  obstacle('the_het_han', 'id-card', 'Thẻ hết hạn', 'Thẻ căn cước đã hết hạn.'),
  obstacle(
    'chua_co_the',
    'id-card',
    'Chưa có thẻ căn cước gắn chip',
    'Mất thẻ, chưa làm, hoặc chỉ còn CMND 9 số.',
  ),
  obstacle('thieu_giay_to', 'document', 'Thiếu giấy tờ', 'Giấy tờ cần có không ở đây.'),
  obstacle('giay_het_han', 'document', 'Giấy tờ hết hạn', 'Giấy chứng nhận đã quá hạn.'),
  obstacle('du_lieu_sai', 'document', 'Thông tin hiện ra bị sai', 'Nơi quản lý đang giữ dữ liệu sai.'),
  obstacle('chua_co_du_lieu', 'document', 'Chưa có dữ liệu', 'Cơ quan cấp giấy chưa gửi dữ liệu.'),
  obstacle('bi_tu_choi', 'no', 'Yêu cầu bị từ chối', 'Nơi nhận trả lời không được.'),
  obstacle(
    'chua_dang_ky_ung_dung',
    'person',
    'Chưa có tài khoản ở ứng dụng này',
    'Máy báo chưa đăng ký tài khoản.',
  ),

  // Reading the card, the face
  obstacle('khong_nfc', 'nfc', 'Máy không đọc được chip', 'Máy không có NFC hoặc chưa bật.'),
  obstacle('doc_the_khong_duoc', 'nfc', 'Đọc thẻ mãi không được', 'Đã thử nhiều chỗ sau lưng máy.'),
  obstacle('quet_mat_khong_duoc', 'person', 'Quét mặt không được', 'Máy không nhận ra khuôn mặt.'),
  obstacle('chua_dat_van_tay', 'phone', 'Máy chưa đặt vân tay', 'Ứng dụng cần vân tay để xác nhận.'),
  obstacle('anh_mo', 'camera', 'Ảnh mờ', 'Ảnh giấy tờ hoặc sản phẩm chưa rõ.'),

  // The app or the office
  obstacle('loi_he_thong', 'cloud-alert', 'Ứng dụng đang lỗi', 'Hệ thống bảo trì hoặc quá tải.'),
  obstacle('khong_thay_muc', 'search', 'Không thấy mục đó', 'Màn hình khác hình vẽ, tìm không ra.'),
  obstacle('qua_ngay_hen', 'clock', 'Quá ngày hẹn', 'Ngày hẹn trả đã qua, chưa có kết quả.'),
  obstacle('noi_nhan_dong_cua', 'clock', 'Nơi nhận chưa làm việc', 'Ngoài giờ hoặc ngày nghỉ.'),
  obstacle('phai_ra_quay', 'door', 'Phải làm tại quầy', 'Nơi nhận yêu cầu bác có mặt.'),
  obstacle('khong_di_duoc', 'person', 'Bác không đi lại được', 'Già yếu, ốm, khuyết tật.'),

  // Money and selling
  obstacle('khong_co_tai_khoan', 'wallet', 'Chưa có tài khoản ngân hàng', 'Chưa có tài khoản đứng tên bác.'),
  obstacle('ten_khong_khop', 'wallet', 'Tên hiện ra không khớp', 'Tên người nhận khác người cần trả.'),
  obstacle('vuot_han_muc', 'money', 'Quá hạn mức', 'Số tiền hơn mức cho phép.'),
  obstacle('co_thu_phi', 'money', 'Có thu phí', 'Không miễn phí như bác nghĩ.'),
  obstacle('so_tien_sai', 'money', 'Số tiền không đúng', 'Số tiền khác tờ báo.'),
  obstacle('chua_co_nhan', 'basket', 'Hàng chưa có nhãn', 'Nhãn thiếu thông tin bắt buộc.'),
  obstacle('chua_co_chung_nhan', 'document', 'Chưa có giấy chứng nhận', 'Thiếu giấy về an toàn, nguồn gốc.'),
  obstacle('chua_co_ma_so_thue', 'document', 'Chưa rõ mã số thuế', 'Cần hỏi cơ quan thuế.'),
  obstacle('khong_du_hang', 'basket', 'Không đủ hàng', 'Làm không kịp nếu có nhiều đơn.'),
  obstacle('kho_giao_hang', 'basket', 'Khó giao hàng', 'Hàng dễ hỏng hoặc xa nơi gửi.'),
  obstacle('phi_san_cao', 'money', 'Phí sàn cao', 'Trừ phí thì không còn lãi.'),

  // The person
  obstacle('khong_dung_viec', 'question', 'Không đúng việc này', 'Việc bác cần nằm ở bài khác.'),
  obstacle('can_nguoi_nha', 'people', 'Cần người nhà', 'Phải có người nhà ở đây.'),
  obstacle('nguoi_nha_can', 'people', 'Người nhà chưa đồng ý', 'Gia đình muốn bàn thêm.'),
  obstacle('kho_doc', 'text-size', 'Bác khó đọc chữ nhỏ', 'Mắt kém hoặc không quen đọc.'),
  obstacle('bac_met', 'pause', 'Bác mệt', 'Dừng cho bác nghỉ.'),
  obstacle('chua_nho_duoc', 'question', 'Bác chưa nói lại được', 'Cần nhắc lại đơn giản hơn.'),
  obstacle('so_lua_dao', 'shield', 'Bác sợ bị lừa', 'Bác chưa yên tâm.'),
  obstacle('so_thue', 'money', 'Bác ngại chuyện thuế', 'Bác lo phải nộp thuế.'),
  obstacle('khong_can', 'minus-circle', 'Bác không cần việc này', 'Cách đang dùng vẫn ổn.'),
  obstacle('khong_muon', 'minus-circle', 'Bác không muốn làm nữa', 'Cảm ơn bác, dừng ở đây.'),

  // Fraud
  obstacle('nghi_lua_dao', 'warning', 'Nghi có kẻ lừa', 'Có đường dẫn, cuộc gọi hoặc yêu cầu lạ.'),
  obstacle('may_bi_dieu_khien', 'warning', 'Máy bị điều khiển', 'Màn hình tự chạy hoặc tối đen.'),
  obstacle('khong_goi_duoc', 'call', 'Gọi không được', 'Tổng đài bận hoặc không ai nghe.'),
] as const

export type Obstacle = (typeof obstacles)[number]
export type ObstacleCode = Obstacle['code']

/** The obstacle of a code, or undefined for a code this copy does not know (a newer guide). */
export const obstacleOf = (code: string): Obstacle | undefined =>
  obstacles.find((obstacle) => obstacle.code === code)
