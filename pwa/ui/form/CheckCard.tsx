import type { ComponentChildren, TargetedEvent } from 'preact'
import { Icon } from '../icons/Icon.tsx'
import { iconCheck } from '../icons/states.ts'
import { ChoiceWords } from './ChoiceList.tsx'

export interface CheckCardProps {
  name: string
  /** What is true when ticked: "Đã nhắc an toàn, bác nói lại được". */
  children: ComponentChildren
  sub?: ComponentChildren | undefined
  checked?: boolean | undefined
  onChange?: ((checked: boolean) => void) | undefined
}

/** One thing that is so or not so; the whole card is the target. */
export function CheckCard({ name, children, sub, checked, onChange }: CheckCardProps) {
  return (
    <label class="choice choice--check">
      <input
        type="checkbox"
        name={name}
        checked={checked}
        onChange={(event: TargetedEvent<HTMLInputElement>) => onChange?.(event.currentTarget.checked)}
      />
      <span class="choice__face">
        <span class="choice__box">
          <Icon of={iconCheck} size="s" />
        </span>
        <ChoiceWords label={children} sub={sub} />
      </span>
    </label>
  )
}
