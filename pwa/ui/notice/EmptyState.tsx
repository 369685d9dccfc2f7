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
  /** 1 or 2 when the title heads the whole screen or a part of it; otherwise it is plain words. */
  level?: 1 | 2 | undefined
}

const TITLES = { 0: 'p', 1: 'h1', 2: 'h2' } as const

/** Nothing here: what is so, why, and one way on. */
export function EmptyState({ icon, title, children, action, level }: EmptyStateProps) {
  const Title = TITLES[level ?? 0]
  return (
    <div class="card empty">
      <Icon of={icon} size="xl" />
      <Title class="empty__title">{title}</Title>
      {children ? <p class="empty__why">{children}</p> : null}
      {action}
    </div>
  )
}
