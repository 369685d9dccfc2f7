import type { ComponentChildren } from 'preact'

export interface CardProps {
  children: ComponentChildren
  /** `look`: amber edge – unfinished or refused, with a chip inside that says so. */
  edge?: 'plain' | 'look' | 'brand' | undefined
}

/** A white card. */
export function Card({ children, edge = 'plain' }: CardProps) {
  return <section class={`card card--${edge}`}>{children}</section>
}
