import type { ComponentChildren } from 'preact'

export interface ListProps {
  /** `ListRow`s. */
  children: ComponentChildren
  /** From edge to edge of the screen, without side borders. */
  flush?: boolean | undefined
  /** Spoken name when no heading stands above. */
  label?: string | undefined
}

/** Rows in one card, hairlines between them. */
export function List({ children, flush, label }: ListProps) {
  return (
    <ul class={flush ? 'rows rows--flush' : 'rows'} aria-label={label}>
      {children}
    </ul>
  )
}
