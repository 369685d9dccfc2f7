import type { ComponentChildren } from 'preact'
import { iconNext } from '../icons/acts.ts'
import type { Glyph } from '../icons/glyph.ts'
import { Icon } from '../icons/Icon.tsx'

export interface ListRowProps {
  /** What it is: "Nhà 12 – ngõ 3". May hold `<mark>` round what a search found. */
  label: ComponentChildren
  /** One line of why: "Hỏi bác đã ra công an phường chưa". */
  why?: ComponentChildren | undefined
  /** A `Chip`. */
  chip?: ComponentChildren | undefined
  /** Plain words beside the chip: "bước 5 trên 10". */
  meta?: ComponentChildren | undefined
  icon?: Glyph | undefined
  href?: string | undefined
  onPress?: (() => void) | undefined
  /** Draws the chevron; only for a row that opens a page. Links do by default. */
  opens?: boolean | undefined
  /** Lighter label and 52 px, for "Kết quả khác" and choices in a sheet. */
  light?: boolean | undefined
  /** Second voice: folded away, not needed now; say why in `why`. */
  muted?: boolean | undefined
}

/** One row of a list. The whole row is the target, 68 px or more. Without href or onPress it is plain. */
export function ListRow(props: ListRowProps) {
  const classes = ['row', props.light && 'row--light', props.muted && 'row--muted'].filter(Boolean).join(' ')
  return (
    <li>
      {props.href ? (
        <a class={classes} href={props.href} onClick={props.onPress}>
          <RowFace {...props} />
        </a>
      ) : props.onPress ? (
        <button class={classes} type="button" onClick={props.onPress}>
          <RowFace {...props} />
        </button>
      ) : (
        <div class={classes}>
          <RowFace {...props} />
        </div>
      )}
    </li>
  )
}

function RowFace({ label, why, chip, meta, icon, href, opens = Boolean(href) }: ListRowProps) {
  return (
    <>
      {icon ? <Icon of={icon} /> : null}
      <span class="row__main">
        <span class="row__label">{label}</span>
        {why ? <span class="row__why">{why}</span> : null}
        {chip || meta ? (
          <span class="row__meta">
            {chip}
            {meta ? <span>{meta}</span> : null}
          </span>
        ) : null}
      </span>
      {opens ? (
        <span class="row__opens">
          <Icon of={iconNext} />
        </span>
      ) : null}
    </>
  )
}
