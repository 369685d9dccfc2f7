import type { ComponentChildren } from 'preact'
import { iconDown } from '../icons/acts.ts'
import { Icon } from '../icons/Icon.tsx'

export interface PickButtonProps {
  /** What is chosen now: "Đã kích hoạt định danh mức 2". */
  children: ComponentChildren
  /** Second line: "người từ 14 tuổi". */
  sub?: ComponentChildren | undefined
  onPress: () => void
}

/** Shows a choice and opens the sheet that changes it. */
export function PickButton({ children, sub, onPress }: PickButtonProps) {
  return (
    <button class="pick" type="button" aria-haspopup="dialog" onClick={onPress}>
      <span class="pick__words">
        {children}
        {sub ? <span class="pick__sub">{sub}</span> : null}
      </span>
      <Icon of={iconDown} />
    </button>
  )
}
