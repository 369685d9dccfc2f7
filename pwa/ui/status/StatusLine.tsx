import type { ComponentChildren } from 'preact'
import type { Glyph } from '../icons/glyph.ts'
import { Icon } from '../icons/Icon.tsx'
import { iconClock } from '../icons/states.ts'

export interface StatusLineProps {
  children: ComponentChildren
  icon?: Glyph | undefined
}

/** A quiet line with an icon: "Tính đến 16:05, 22/11/2026. Còn 2 máy chưa đồng bộ." Bold words in `<b>`. */
export function StatusLine({ children, icon = iconClock }: StatusLineProps) {
  return (
    <p class="status-line">
      <Icon of={icon} size="s" />
      <span>{children}</span>
    </p>
  )
}

/** Words instead of a spinner: what is being done now, announced once. Nothing turns. */
export function BusyText({ children, icon = iconClock }: StatusLineProps) {
  return (
    <p class="busy-text" role="status">
      <Icon of={icon} size="s" />
      <span>{children}</span>
    </p>
  )
}
