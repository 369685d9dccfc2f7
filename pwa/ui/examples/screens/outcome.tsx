import { Button } from '../../button/Button.tsx'
import { AppBar } from '../../frame/AppBar.tsx'
import { Dock } from '../../frame/Dock.tsx'
import { Screen } from '../../frame/Screen.tsx'
import { iconCheck } from '../../icons/states.ts'
import { choiceExamples } from '../choice.tsx'
import { Ribbon } from './parts.tsx'

/** How far did it get today? */
export function OutcomeScreen() {
  return (
    <Screen
      ribbon={<Ribbon />}
      bar={
        <AppBar title="Nhà 12 – ngõ 3" sub="Kích hoạt mức 2" back={{ label: 'Về bước 10', href: '#step' }} />
      }
      dock={
        <Dock note="Lưu ngay trên máy. Có sóng sẽ tự gửi.">
          <Button kind="main" icon={iconCheck} wide>
            Lưu kết quả
          </Button>
        </Dock>
      }
    >
      <div class="stack">
        {choiceExamples['one of several']?.()}
        {choiceExamples.ticked?.()}
      </div>
    </Screen>
  )
}
