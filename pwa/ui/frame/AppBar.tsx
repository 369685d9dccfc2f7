import type { ComponentChildren } from 'preact'
import { IconButton } from '../button/IconButton.tsx'
import { iconBack } from '../icons/acts.ts'

export interface AppBarProps {
  title: ComponentChildren
  /** "Chủ nhật, 22/11 · Tổ dân phố 6". */
  sub?: ComponentChildren | undefined
  /** Where back leads, in words that are spoken: "Về nhà này". */
  back?: { label: string; href?: string; onPress?: () => void } | undefined
  /** First screens of a tab have the larger title. */
  big?: boolean | undefined
  /** `strong` when the page has its own h1 below. */
  as?: 'h1' | 'strong' | undefined
  /** `SyncBadge`, `IconButton`s. */
  children?: ComponentChildren | undefined
}

/** The bar at the top: where am I, one way back, at most two more things. */
export function AppBar({ title, sub, back, big, as: Title = 'h1', children }: AppBarProps) {
  const classes = ['app-bar', back && 'app-bar--back', big && 'app-bar--big'].filter(Boolean).join(' ')
  return (
    <header class={classes}>
      {back ? <IconButton icon={iconBack} bare {...back} /> : null}
      <div class="app-bar__title">
        <Title>{title}</Title>
        {sub ? <span class="app-bar__sub">{sub}</span> : null}
      </div>
      {children}
    </header>
  )
}
