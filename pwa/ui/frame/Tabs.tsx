import type { Glyph } from '../icons/glyph.ts'
import { Icon } from '../icons/Icon.tsx'

export interface TabItem {
  href: string
  label: string
  icon: Glyph
  current?: boolean | undefined
  /** A count on the tab, with the words that say what it counts: 3, "mục chờ gửi". */
  count?: { figure: number; words: string } | undefined
}

export interface TabsProps {
  /** Spoken name: "Chính". */
  label: string
  /** Four. */
  items: readonly TabItem[]
}

/** The tabs in the dock; they stay in sight at every text size. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav class="tabs" aria-label={label}>
      {items.map(({ href, label: word, icon, current, count }) => (
        <a key={href} href={href} aria-current={current ? 'page' : undefined}>
          <span class="tabs__pip">
            <Icon of={icon} />
            {count && count.figure > 0 ? (
              <span class="tabs__count">
                {count.figure}
                <span class="visually-hidden"> {count.words}, </span>
              </span>
            ) : null}
          </span>
          {word}
        </a>
      ))}
    </nav>
  )
}
