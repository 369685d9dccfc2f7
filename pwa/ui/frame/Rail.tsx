import { Icon } from '../icons/Icon.tsx'
import { Mark } from '../icons/Mark.tsx'
import type { TabItem } from './Tabs.tsx'

export interface RailProps {
  /** Spoken name: "Chính". */
  label: string
  /** "Tổ Số". */
  product: string
  items: readonly TabItem[]
  /** "Phường Phổ Yên" and below it "tỉnh Thái Nguyên". */
  place?: string | undefined
  placeSub?: string | undefined
}

/** Navigation of the ward on a wide screen, 196 px; below 75rem the tabs of the dock stand in. */
export function Rail({ label, product, items, place, placeSub }: RailProps) {
  return (
    <nav class="rail" aria-label={label}>
      <p class="rail__brand">
        <Mark />
        {product}
      </p>
      {items.map(({ href, label: word, icon, current, count }) => (
        <a key={href} href={href} aria-current={current ? 'page' : undefined}>
          <Icon of={icon} />
          <span>{word}</span>
          {count && count.figure > 0 ? (
            <span class="rail__count">
              {count.figure}
              <span class="visually-hidden"> {count.words}</span>
            </span>
          ) : null}
        </a>
      ))}
      {place ? (
        <p class="rail__place">
          <b>{place}</b>
          {placeSub}
        </p>
      ) : null}
    </nav>
  )
}
