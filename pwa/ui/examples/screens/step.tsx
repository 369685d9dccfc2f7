import { useState } from 'preact/hooks'
import { Button } from '../../button/Button.tsx'
import { IconButton } from '../../button/IconButton.tsx'
import { AppBar } from '../../frame/AppBar.tsx'
import { Dock } from '../../frame/Dock.tsx'
import { Screen } from '../../frame/Screen.tsx'
import { iconPause } from '../../icons/acts.ts'
import { iconPhone, iconSms } from '../../icons/places.ts'
import { iconCheck, iconCloudAlert, iconMinusCircle, iconNo, iconNoSignal } from '../../icons/states.ts'
import { List } from '../../list/List.tsx'
import { ListRow } from '../../list/ListRow.tsx'
import { BottomSheet, SheetText } from '../../sheet/BottomSheet.tsx'
import { ProgressPath } from '../../step/ProgressPath.tsx'
import { SpeechBubble } from '../../step/SpeechBubble.tsx'
import { StepBand } from '../../step/StepBand.tsx'
import { tenSteps } from '../step.tsx'
import { Ribbon } from './parts.tsx'

const REASONS = [
  { icon: iconSms, label: 'Chưa thấy tin nhắn', why: 'Đợi 3 phút, bấm gửi lại một lần' },
  { icon: iconNo, label: 'Máy báo mã sai', why: 'Bác gõ lại một lần, rồi dừng' },
  { icon: iconPhone, label: 'Sim ở máy bàn phím', why: 'Bác đọc tin ở máy đó, không chuyển sim' },
  { icon: iconNoSignal, label: 'Mất sóng', why: 'Tạm dừng, lần sau làm tiếp từ đây' },
  { icon: iconCloudAlert, label: 'VNeID đang lỗi', why: 'Hẹn ngày ghé lại' },
  { icon: iconMinusCircle, label: 'Bác không muốn làm nữa', why: 'Cảm ơn bác, dừng ở đây' },
]

/** A step by the resident's own hands; "Chưa được" opens the reasons. */
export function StepScreen({ reasons = false }: { reasons?: boolean }) {
  const [asking, setAsking] = useState(reasons)
  return (
    <>
      <Screen
        ribbon={<Ribbon />}
        bar={
          <AppBar title="Nhà 12 – ngõ 3" sub="Kích hoạt mức 2" back={{ label: 'Về nhà này', href: '#house' }}>
            <IconButton icon={iconPause} label="Tạm dừng" />
          </AppBar>
        }
        band={<StepBand title="Chỉ bác được bấm, gõ">Bạn quay đi. Không hỏi, không ghi mã.</StepBand>}
        dock={
          <Dock pair>
            <Button opens="dialog" onPress={() => setAsking(true)}>
              Chưa được
            </Button>
            <Button kind="main" icon={iconCheck}>
              Bác làm xong
            </Button>
          </Dock>
        }
      >
        <div class="stack">
          <ProgressPath steps={tenSteps(5)} words="Bước 5 trên 10" detail="khoảng 3 phút" />
          <h2>Bác gõ mã trong tin nhắn</h2>
          <SpeechBubble lead="Nói với bác">Mã này chỉ mình bác xem. Cháu quay đi ạ.</SpeechBubble>
        </div>
      </Screen>
      {asking ? <Reasons onClose={() => setAsking(false)} /> : null}
    </>
  )
}

const Reasons = ({ onClose }: { onClose: () => void }) => (
  <BottomSheet title="Vì sao chưa làm được?" closeLabel="Đóng, về bước 5" onClose={onClose}>
    <List flush>
      {REASONS.map((reason) => (
        <ListRow key={reason.label} {...reason} onPress={onClose} />
      ))}
    </List>
    <SheetText>Chọn xong vẫn quay lại được. Đã lưu trên máy.</SheetText>
  </BottomSheet>
)
