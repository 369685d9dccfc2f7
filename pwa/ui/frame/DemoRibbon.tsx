import type { ComponentChildren } from 'preact'

export interface DemoRibbonProps {
  /** "Dữ liệu mẫu". */
  lead: string
  /** "– không có người thật". */
  children?: ComponentChildren | undefined
}

/** On top of every screen that shows demo data. */
export function DemoRibbon({ lead, children }: DemoRibbonProps) {
  return (
    <aside class="demo-ribbon" aria-label={lead}>
      <span>
        <b>{lead}</b> {children}
      </span>
    </aside>
  )
}
