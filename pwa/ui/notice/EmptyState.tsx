import type { ComponentChildren } from 'preact'
import type { Glyph } from '../icons/glyph.ts'
import { Icon } from '../icons/Icon.tsx'

export interface EmptyStateProps {
  icon: Glyph
  /** What is so: "Hôm nay không hẹn nhà nào". */
  title: ComponentChildren
  /** Why, or what else there is. */
  children?: ComponentChildren | undefined
  /** One way on: a `Button`. */
  action?: ComponentChildren | undefined
}

/** Nothing here: what is so, why, and one way on. */
export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div class="card empty">
      <Icon of={icon} size="xl" />
      <p class="empty__title">{title}</p>
      {children ? <p class="empty__why">{children}</p> : null}
      {action}
    </div>
  )
}
