import type { ComponentChildren } from 'preact'
import { Mark } from '../icons/Mark.tsx'
import { TeaRows } from './TeaRows.tsx'

/** The green top of the public home and of the badge page, with tea rows behind. */
export function Hero({ children }: { children: ComponentChildren }) {
  return (
    <header class="hero on-band">
      <TeaRows />
      <div class="hero__column">{children}</div>
    </header>
  )
}

export interface BrandLineProps {
  /** "Tổ Số". */
  name: string
  /** On the right: the text-size button. */
  children?: ComponentChildren | undefined
}

/** Mark and name, where a screen has no app bar. */
export function BrandLine({ name, children }: BrandLineProps) {
  return (
    <div class="brand-line">
      <Mark />
      <strong>{name}</strong>
      {children}
    </div>
  )
}
