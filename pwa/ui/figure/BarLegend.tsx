import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Hatch } from './ThreePartBar.tsx'

export interface LegendEntry {
  label: string
  /** The count, formatted: "6.267". */
  value?: string | undefined
}

export interface BarLegendProps {
  have: LegendEntry
  notYet: LegendEntry
  unasked: LegendEntry
  /** On one line, under a table. */
  inline?: boolean | undefined
}

/** What solid, light and hatched mean, with their counts. */
export function BarLegend({ have, notYet, unasked, inline }: BarLegendProps) {
  const hatch = `hatch-${useId()}`
  return (
    <ul class={inline ? 'legend legend--inline' : 'legend'}>
      <LegendRow {...have} swatch={<rect class="bar__have" width="18" height="14" />} />
      <LegendRow {...notYet} swatch={<rect class="bar__not-yet" width="18" height="14" />} />
      <LegendRow
        {...unasked}
        swatch={
          <>
            <Hatch id={hatch} />
            <rect width="18" height="14" fill={`url(#${hatch})`} />
          </>
        }
      />
    </ul>
  )
}

function LegendRow({ label, value, swatch }: LegendEntry & { swatch: ComponentChildren }) {
  return (
    <li>
      <svg class="legend__swatch" viewBox="0 0 18 14" focusable="false" aria-hidden="true">
        {swatch}
      </svg>
      {label}
      {value ? <b>{value}</b> : null}
    </li>
  )
}
