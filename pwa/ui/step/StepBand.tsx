import type { ComponentChildren } from 'preact'
import { Icon } from '../icons/Icon.tsx'
import { iconLookAway } from '../icons/people.ts'

export interface StepBandProps {
  /** "Chỉ bác được bấm, gõ" – the star is drawn here. */
  title: string
  /** "Bạn quay đi. Không hỏi, không ghi mã." */
  children: ComponentChildren
}

/** Own hands: the deep-green band that tells the helper to look away. Between the bar and the page. */
export function StepBand({ title, children }: StepBandProps) {
  return (
    <div class="own-hands on-band">
      <Icon of={iconLookAway} />
      <div>
        <p class="own-hands__title">
          <span aria-hidden="true">★ </span>
          {title}
        </p>
        <p class="own-hands__words">{children}</p>
      </div>
    </div>
  )
}
