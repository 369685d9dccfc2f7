import type { ComponentChildren } from 'preact'
import type { Glyph } from '../icons/glyph.ts'
import { Icon } from '../icons/Icon.tsx'

export interface TileProps {
  icon: Glyph
  label: string
  /** Two or three words: "Định danh điện tử". */
  sub?: string | undefined
  href: string
}

/** One way in on the public home; the whole tile is the link. Put tiles into `TileGrid`. */
export function Tile({ icon, label, sub, href }: TileProps) {
  return (
    <li>
      <a class="tile" href={href}>
        <span class="tile__icon">
          <Icon of={icon} size="l" />
        </span>
        <b>{label}</b>
        {sub ? <span class="tile__sub">{sub}</span> : null}
      </a>
    </li>
  )
}

/** Two columns on a phone, four in a wide column, one when the text is large. */
export function TileGrid({ children }: { children: ComponentChildren }) {
  return <ul class="tiles">{children}</ul>
}
