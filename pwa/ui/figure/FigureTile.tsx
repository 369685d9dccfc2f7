import type { ComponentChildren } from 'preact'
import { iconInfo, iconSync, iconWarning } from '../icons/states.ts'
import { Notice } from '../notice/Notice.tsx'
import { StatusLine } from '../status/StatusLine.tsx'
import { type BarParts, ThreePartBar } from './ThreePartBar.tsx'

export interface FigureTileProps {
  /** What is counted and who says so: "Tự khai: bà con cho biết khi Tổ đến nhà". */
  title?: string | undefined
  /** "66,1%" or "1.284 lượt". Without a denominator pass the words "chưa có mẫu số" as `missing`. */
  value?: string | undefined
  missing?: string | undefined
  /** Numerator, denominator, unit: "6.267 trên 9.480 người". */
  count?: ComponentChildren | undefined
  /** "đã hỏi <b>78,4%</b>". */
  surveyed?: ComponentChildren | undefined
  bar?: BarParts | undefined
  /** A `BarLegend`. */
  legend?: ComponentChildren | undefined
  /** "Tính đến <b>16:05, 22/11/2026</b>. Còn <b>2 máy</b> chưa đồng bộ." */
  asOf?: ComponentChildren | undefined
  /** "Mẫu số: công an phường, 01/10/2026". */
  source?: ComponentChildren | undefined
  /** While a newer value loads: the last value stays, and this says from when it is. */
  stale?: ComponentChildren | undefined
  /** Something wrong with the figure itself: "Đã có 815 nhưng mẫu số là 812. …" */
  warning?: ComponentChildren | undefined
  children?: ComponentChildren | undefined
  /** Brand edge: the figure the page is about. */
  emphasis?: boolean | undefined
  /** Smaller figure, for a row of tiles on a desktop. */
  compact?: boolean | undefined
}

/** A figure with all that belongs to it: it never stands alone. Output, declared and official get a tile each. */
export function FigureTile(props: FigureTileProps) {
  const { title, bar, legend, asOf, source, stale, warning, children, compact } = props
  const classes = ['card', 'figure', props.emphasis && 'card--brand', compact && 'figure--compact']
  return (
    <section class={classes.filter(Boolean).join(' ')}>
      {title ? <h2 class="figure__title">{title}</h2> : null}
      <div class={bar ? 'figure__top figure__top--bar' : 'figure__top'}>
        <FigureHead {...props} />
        {bar ? <ThreePartBar {...bar} size={compact ? 'm' : 'l'} /> : null}
      </div>
      {compact ? <FigureWords {...props} /> : null}
      {legend}
      {children}
      {stale ? <StatusLine icon={iconSync}>{stale}</StatusLine> : null}
      {asOf ? <StatusLine>{asOf}</StatusLine> : null}
      {source ? <StatusLine icon={iconInfo}>{source}</StatusLine> : null}
      {warning ? (
        <Notice kind="attention" icon={iconWarning}>
          {warning}
        </Notice>
      ) : null}
    </section>
  )
}

function FigureHead({ value, missing, compact, ...words }: FigureTileProps) {
  return (
    <div class="figure__head">
      <p class={missing ? 'figure__value figure__value--missing' : 'figure__value'}>{missing ?? value}</p>
      {compact ? null : <FigureWords {...words} />}
    </div>
  )
}

function FigureWords({ count, surveyed }: Pick<FigureTileProps, 'count' | 'surveyed'>) {
  if (!count && !surveyed) return null
  return (
    <div class="figure__words">
      {count ? <p>{count}</p> : null}
      {surveyed ? <p>{surveyed}</p> : null}
    </div>
  )
}
