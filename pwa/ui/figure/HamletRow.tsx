import type { ComponentChildren } from 'preact'
import { Icon } from '../icons/Icon.tsx'
import { iconCloudUp } from '../icons/states.ts'
import { type BarParts, ThreePartBar } from './ThreePartBar.tsx'

export interface HamletRowProps {
  /** "Tổ dân phố 10". */
  name: string
  /** "38,9%", or "chưa có mẫu số". */
  percent: string
  bar?: BarParts | undefined
  /** "369 trên 948 người". */
  count: ComponentChildren
  /** "đã hỏi 48%". */
  surveyed?: ComponentChildren | undefined
  /** "1 máy chưa đồng bộ". */
  late?: ComponentChildren | undefined
  href?: string | undefined
}

/** One hamlet in a list of coverage; inside `List`. Default order is lowest first. */
export function HamletRow({ href, ...face }: HamletRowProps) {
  return (
    <li>
      {href ? (
        <a class="hamlet" href={href}>
          <HamletFace {...face} />
        </a>
      ) : (
        <div class="hamlet">
          <HamletFace {...face} />
        </div>
      )}
    </li>
  )
}

function HamletFace({ name, percent, bar, count, surveyed, late }: HamletRowProps) {
  return (
    <>
      <span class="hamlet__head">
        <span>{name}</span>
        <span>{percent}</span>
      </span>
      {bar ? <ThreePartBar {...bar} /> : null}
      <span class="hamlet__words">
        <span>{count}</span>
        {surveyed ? <span>{surveyed}</span> : null}
        {late ? <Late>{late}</Late> : null}
      </span>
    </>
  )
}

/** Phones that have not synced yet; also for a table cell. */
export function Late({ children }: { children: ComponentChildren }) {
  return (
    <span class="late">
      <Icon of={iconCloudUp} size="xs" />
      {children}
    </span>
  )
}
