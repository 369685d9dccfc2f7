import { Button } from '../../button/Button.tsx'
import { iconIdCard } from '../../icons/places.ts'
import { EmptyState } from '../../notice/EmptyState.tsx'
import { BottomSheet, SheetBody } from '../../sheet/BottomSheet.tsx'
import { NumberedList } from '../../step/NumberedList.tsx'
import { nothing } from '../example.ts'
import { Ribbon } from './parts.tsx'

/** The screen turned round for the resident: one picture, large words, no personal data. */
export function PictureScreen() {
  return (
    <BottomSheet
      full
      title="Bác gõ mã trong tin nhắn"
      closeLabel="Đóng, về bước 5"
      onClose={nothing}
      foot={<Close />}
    >
      <Ribbon />
      <SheetBody>
        <EmptyState icon={iconIdCard} title="Hình vẽ phác của bước này" />
        <NumberedList items={['Bác mở tin nhắn.', 'Bác gõ sáu số vào ô.']} />
      </SheetBody>
    </BottomSheet>
  )
}

const Close = () => (
  <Button kind="main" wide>
    Xong, trả máy
  </Button>
)
