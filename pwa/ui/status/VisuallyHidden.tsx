import type { ComponentChildren } from 'preact'

/** Words only a screen reader hears. */
export function VisuallyHidden({ children }: { children: ComponentChildren }) {
  return <span class="visually-hidden">{children}</span>
}
