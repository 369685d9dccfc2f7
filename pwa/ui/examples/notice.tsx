import { Button } from '../button/Button.tsx'
import { iconHouseCheck } from '../icons/places.ts'
import { EmptyState } from '../notice/EmptyState.tsx'
import { Notice, SafetyLine } from '../notice/Notice.tsx'
import { Toast, ToastPlace } from '../notice/Toast.tsx'
import { Verdict } from '../notice/Verdict.tsx'
import { type Examples, nothing } from './example.ts'

export const noticeExamples: Examples = {
  info: () => (
    <Notice>
      Bản hướng dẫn này tải về ngày <b>20/11/2026</b>. Vẫn dùng được khi không có mạng.
    </Notice>
  ),
  attention: () => (
    <Notice kind="attention" lead="Máy gần đầy bộ nhớ.">
      Việc đã lưu vẫn an toàn. Gửi lên khi có sóng để nhẹ máy.
    </Notice>
  ),
  danger: () => (
    <Notice kind="danger" lead="Bác vừa đọc mã cho người lạ?">
      Tắt mạng, gọi ngân hàng theo số in trên thẻ, báo công an phường.
    </Notice>
  ),
  'with an action': () => (
    <Notice lead="Có bản mới." action={<Button>Cập nhật ngay</Button>}>
      Cập nhật khi làm xong nhà này, không mất gì.
    </Notice>
  ),
}

export const emptyExamples: Examples = {
  empty: () => (
    <EmptyState
      icon={iconHouseCheck}
      title="Hôm nay không hẹn nhà nào"
      action={<Button href="#houses">Mở danh sách hộ</Button>}
    >
      18 nhà chưa ghé lần nào.
    </EmptyState>
  ),
}

export const toastExamples: Examples = {
  undo: () => (
    <ToastPlace>
      <Toast words="Đã bỏ hẹn ngày 06/12" undo={{ label: 'Hoàn tác', onUndo: nothing }} onGone={nothing} />
    </ToastPlace>
  ),
}

export const verdictExamples: Examples = {
  valid: () => (
    <Verdict valid title="Thẻ thật, còn hạn">
      Xem lúc 16:05, 22/11/2026
    </Verdict>
  ),
  'not valid': () => (
    <Verdict valid={false} title="Thẻ này hết hạn">
      Đừng đưa điện thoại. Gọi phường để hỏi.
    </Verdict>
  ),
}

export const safetyExamples: Examples = {
  line: () => <SafetyLine lead="Không đọc mã, mật khẩu cho ai">, kể cả người đến giúp bác.</SafetyLine>,
}
