import type { ComponentChildren } from 'preact'
import type { Glyph } from '../icons/glyph.ts'
import { Icon } from '../icons/Icon.tsx'
import { iconPhoneCheck } from '../icons/places.ts'
import { iconCloudAlert, iconCloudCheck, iconCloudUp, iconNoSignal, iconSync } from '../icons/states.ts'

/** Where the work is, in six states. `received` may only be shown with a receipt from the server [S4]. */
export type SyncState = 'saved' | 'waiting' | 'sending' | 'received' | 'no-signal' | 'look'

export interface SyncBadgeProps {
  state: SyncState
  /** The sentence: "3 mục chờ gửi". */
  children: ComponentChildren
  /** The sync page. Without href and onPress it is a plain line. */
  href?: string | undefined
  onPress?: (() => void) | undefined
}

const FACES: Record<SyncState, { icon: Glyph; colour: 'ok' | 'wait' | 'off' }> = {
  saved: { icon: iconPhoneCheck, colour: 'ok' },
  waiting: { icon: iconCloudUp, colour: 'wait' },
  sending: { icon: iconSync, colour: 'ok' },
  received: { icon: iconCloudCheck, colour: 'ok' },
  'no-signal': { icon: iconNoSignal, colour: 'off' },
  look: { icon: iconCloudAlert, colour: 'wait' },
}

/** Says in words where the work is; pressing it opens the sync page. */
export function SyncBadge({ state, children, href, onPress }: SyncBadgeProps) {
  const face = FACES[state]
  const classes = `sync sync--${face.colour}`
  const inside = (
    <>
      <Icon of={face.icon} />
      <span class="sync__words">{children}</span>
    </>
  )
  if (href) {
    return (
      <a class={classes} href={href} onClick={onPress}>
        {inside}
      </a>
    )
  }
  if (onPress) {
    return (
      <button class={classes} type="button" onClick={onPress}>
        {inside}
      </button>
    )
  }
  return <span class={`${classes} sync--plain`}>{inside}</span>
}
