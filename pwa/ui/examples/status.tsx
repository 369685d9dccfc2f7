import { iconDoor, iconPhoneCheck } from '../icons/places.ts'
import { Chip } from '../status/Chip.tsx'
import { BusyText, StatusLine } from '../status/StatusLine.tsx'
import { SyncBadge } from '../status/SyncBadge.tsx'
import type { Examples } from './example.ts'

export const chipExamples: Examples = {
  done: () => <Chip state="done">Đã xong</Chip>,
  draft: () => <Chip state="draft">Đang làm dở</Chip>,
  late: () => <Chip state="late">Trễ 2 ngày</Chip>,
  'call again': () => <Chip state="return">Ghé lại</Chip>,
  'not yet': () => <Chip state="todo">Chưa ghé</Chip>,
  declined: () => <Chip state="declined">Không đồng ý</Chip>,
  look: () => <Chip state="look">Cần xem</Chip>,
  fraud: () => <Chip state="fraud">Có dấu hiệu lừa đảo</Chip>,
  plain: () => (
    <Chip state="plain" icon={iconDoor}>
      Ghé lần 2
    </Chip>
  ),
}

export const syncExamples: Examples = {
  saved: () => <SyncBadge state="saved">Đã lưu trên máy</SyncBadge>,
  waiting: () => <SyncBadge state="waiting">3 mục chờ gửi</SyncBadge>,
  sending: () => <SyncBadge state="sending">Đang gửi 2 trên 3</SyncBadge>,
  received: () => <SyncBadge state="received">Máy chủ đã nhận lúc 16:05</SyncBadge>,
  'no signal': () => <SyncBadge state="no-signal">Mất sóng, vẫn làm tiếp được</SyncBadge>,
  look: () => (
    <SyncBadge state="look" href="#sync">
      1 mục cần bạn xem
    </SyncBadge>
  ),
}

export const lineExamples: Examples = {
  'as of': () => (
    <StatusLine>
      Tính đến <b>16:05, 22/11/2026</b>. Còn <b>2 máy</b> chưa đồng bộ.
    </StatusLine>
  ),
  saved: () => <StatusLine icon={iconPhoneCheck}>Đã lưu trên máy lúc 14:32</StatusLine>,
  busy: () => <BusyText>Đang tải danh sách nhà: 120 trên 300</BusyText>,
}
