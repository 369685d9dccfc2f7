import { IconButton } from '../../button/IconButton.tsx'
import { BrandLine } from '../../frame/Hero.tsx'
import { Screen } from '../../frame/Screen.tsx'
import { iconTextSize } from '../../icons/acts.ts'
import type { PinPadProps } from '../../pin/PinPad.tsx'
import { LockPad } from '../pin.tsx'
import { Ribbon } from './parts.tsx'

/** Opens the phone: who, then the PIN. */
export function LockScreen(props: Partial<PinPadProps>) {
  return (
    <Screen ribbon={<Ribbon />} width="narrow">
      <BrandLine name="Tổ Số">
        <IconButton icon={iconTextSize} label="Cỡ chữ" bare />
      </BrandLine>
      <LockPad {...props} />
    </Screen>
  )
}
