import type { ComponentChildren } from 'preact'

export interface ScreenProps {
  /** `DemoRibbon`. */
  ribbon?: ComponentChildren | undefined
  /** `AppBar` or `Hero`. */
  bar?: ComponentChildren | undefined
  /** From edge to edge below the bar: `StepBand`, `SafetyLine`. */
  band?: ComponentChildren | undefined
  dock?: ComponentChildren | undefined
  /** `Rail`, shown from 75rem; the tabs of the dock go away then. */
  rail?: ComponentChildren | undefined
  children: ComponentChildren
  /** column: 680 px in the middle (default) · page: 1120 px · wide: all of it · narrow: 420 px, for the PIN. */
  width?: 'column' | 'page' | 'wide' | 'narrow' | undefined
}

/** One screen from top to bottom, with the page itself as the main landmark. */
export function Screen(props: ScreenProps) {
  const { ribbon, bar, band, dock, rail, children, width = 'column' } = props
  const page = (
    <div class={`screen screen--${width}`}>
      {rail ? null : ribbon}
      {bar}
      {band}
      <main class="screen__main">{children}</main>
      {dock}
    </div>
  )
  if (!rail) return page
  return (
    <div class="desk">
      {ribbon}
      {rail}
      {page}
    </div>
  )
}
