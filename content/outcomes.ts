type OutcomeKind = 'done' | 'had' | 'waiting' | 'refer' | 'return' | 'cannot' | 'declined' | 'stopped'

const outcome = <const Code extends string, const Kind extends OutcomeKind>(
  code: Code,
  kind: Kind,
  label: string,
  explain: string,
) => ({ code, kind, label, explain }) as const

/**
 * The one list of outcomes for all guides: what a guide ended with, one per guide per visit.
 * Codes never change and never leave the list (D65); a retired one gets `retired: true`.
 *
 * `kind` says what the screen does with it: `done` and `had` are success, `waiting` waits for an office, `refer` sends
 * the resident somewhere, `return` means the helper comes back, `cannot` and `declined` end it, `stopped` ended it for safety.
 */
export const outcomes = [
  outcome('da_xong_hom_nay', 'done', 'Đã xong hôm nay', 'Làm xong trong lần này, bác tự làm lại được.'),
  outcome('da_co_tu_truoc', 'had', 'Đã có từ trước', 'Bác đã có sẵn, không phải làm lại.'),
  outcome('xong_mot_phan', 'done', 'Xong một phần', 'Phần chính đã xong, còn việc để lần sau.'),
  outcome('da_nop', 'done', 'Đã nộp hồ sơ', 'Hồ sơ đã gửi, bác giữ mã hồ sơ.'),
  outcome('da_dang_ban', 'done', 'Đã đăng bán', 'Sản phẩm đã lên sàn.'),
  outcome('co_don_dau', 'done', 'Có đơn đầu tiên', 'Đã giao được đơn hàng đầu tiên.'),

  outcome('cho_duyet', 'waiting', 'Đang chờ duyệt', 'Đã gửi yêu cầu, nơi nhận chưa trả lời.'),
  outcome('cho_bo_sung', 'waiting', 'Chờ bổ sung giấy tờ', 'Nơi nhận yêu cầu thêm giấy tờ.'),
  outcome('cho_thanh_toan', 'waiting', 'Chờ nộp tiền', 'Hồ sơ đủ, còn khoản phí chưa nộp.'),
  outcome('bi_tu_choi', 'waiting', 'Bị từ chối', 'Nơi nhận không chấp nhận và có nêu lý do.'),
  outcome('thieu_giay_to', 'waiting', 'Thiếu giấy tờ', 'Chưa đủ giấy tờ để làm tiếp.'),

  outcome('hen_cong_an', 'refer', 'Hẹn bác ra công an xã, phường', 'Việc này chỉ công an làm được.'),
  outcome('hen_nha_mang', 'refer', 'Hẹn bác ra nhà mạng', 'Cần đăng ký hoặc sửa thông tin sim.'),
  outcome('hen_ngan_hang', 'refer', 'Hẹn bác ra ngân hàng', 'Cần làm tại quầy hoặc gọi ngân hàng.'),
  outcome('hen_bhxh', 'refer', 'Hẹn bác ra cơ quan bảo hiểm xã hội', 'Dữ liệu bảo hiểm phải sửa ở đó.'),
  outcome(
    'hen_trung_tam_hcc',
    'refer',
    'Hẹn bác ra trung tâm hành chính công',
    'Làm tại quầy của xã, phường.',
  ),
  outcome('hen_thue', 'refer', 'Hẹn bác ra cơ quan thuế', 'Việc thuế phải hỏi cơ quan thuế.'),
  outcome('hen_can_bo_xa', 'refer', 'Hẹn gặp cán bộ xã, phường', 'Cần cán bộ phụ trách xem giúp.'),
  outcome('hen_nha_truong', 'refer', 'Hẹn hỏi nhà trường', 'Khoản hoặc tài khoản do trường quản lý.'),
  outcome('hen_chi_bo', 'refer', 'Hẹn hỏi chi bộ', 'Việc của đảng viên, chi bộ hướng dẫn.'),
  outcome(
    'hen_nha_cung_cap',
    'refer',
    'Hẹn hỏi nơi cung cấp dịch vụ',
    'Điện, nước, chữ ký số hoặc sàn bán hàng phải xem lại.',
  ),

  outcome('can_nguoi_nha', 'return', 'Cần người nhà cùng làm', 'Lần sau làm khi có người nhà.'),
  outcome('can_tham_lai', 'return', 'Hẹn ghé lại', 'Chưa xong, tổ ghé lại ngày khác.'),
  outcome('khong_song_mang', 'return', 'Không có sóng, mạng', 'Chỗ này chưa có sóng hoặc mạng để làm.'),
  outcome(
    'loi_he_thong',
    'return',
    'Hệ thống đang lỗi',
    'Ứng dụng hoặc máy chủ bận, không phải lỗi của bác.',
  ),

  outcome(
    'khong_co_smartphone',
    'cannot',
    'Chưa có điện thoại thông minh',
    'Máy bác đang dùng không cài được.',
  ),
  outcome('chua_du_dieu_kien', 'cannot', 'Chưa đủ điều kiện', 'Còn thiếu điều kiện theo quy định.'),
  outcome('chua_nen_ban_tren_san', 'cannot', 'Chưa nên bán trên sàn', 'Bán cách khác có lợi hơn lúc này.'),
  outcome('khong_can', 'cannot', 'Bác không cần', 'Cách đang dùng vẫn ổn, không phải đổi.'),
  outcome('khong_dong_y', 'declined', 'Bác không muốn làm', 'Cảm ơn bác, dừng ở đây.'),

  outcome('dung_vi_nghi_lua_dao', 'stopped', 'Dừng vì nghi lừa đảo', 'Có dấu hiệu lạ nên dừng lại.'),
  outcome('dung_vi_co_phi', 'stopped', 'Dừng vì có thu phí', 'Gói không miễn phí, bác nghĩ thêm.'),
  outcome('dung_kip_thoi', 'stopped', 'Dừng kịp, chưa mất gì', 'Đã ngắt kịp lúc, chưa mất tiền.'),
  outcome('lo_thong_tin', 'stopped', 'Lộ thông tin, chưa mất tiền', 'Đã báo ngân hàng và công an theo dõi.'),
  outcome('da_mat_tien', 'stopped', 'Đã mất tiền', 'Đã báo ngân hàng và công an.'),
  outcome('bao_dong_nham', 'done', 'Báo động nhầm', 'Kiểm tra lại thì đúng là thật.'),
  outcome('may_khong_co_gi_la', 'done', 'Máy không có gì lạ', 'Đã xem máy, không thấy dấu hiệu lạ.'),
  outcome('may_co_dau_hieu_la', 'stopped', 'Máy có dấu hiệu lạ', 'Đã tắt mạng, chuyển người có chuyên môn.'),
] as const

export type Outcome = (typeof outcomes)[number]

/** The outcome of a code, or undefined for a code this copy does not know (a newer guide). */
export const outcomeOf = (code: string): Outcome | undefined => outcomes.find((known) => known.code === code)

/**
 * Its label as it is told on a later day, when "hôm nay" would be untrue; a code this copy does not know stands for itself.
 * @param before the outcome of the record before, of the same person and guide; what was done here and is there when
 * somebody looks again was not "had before": the resident can still do it [G6]
 */
export function outcomeTold(code: string, before: string | null = null): string {
  if (code === 'da_xong_hom_nay') return 'Đã xong'
  if (code === 'da_co_tu_truoc' && before !== null && isSuccess(before)) return 'Bác còn tự làm được'
  return outcomeOf(code)?.label ?? code
}

const isSuccess = (code: string): boolean => ['done', 'had'].includes(outcomeOf(code)?.kind ?? '')
