import type { ComponentChildren } from 'preact'
import { iconPause, iconReturn } from '../icons/acts.ts'
import type { Glyph } from '../icons/glyph.ts'
import { Icon } from '../icons/Icon.tsx'
import {
  iconCheck,
  iconCircle,
  iconClock,
  iconCloudAlert,
  iconInfo,
  iconMinusCircle,
  iconWarning,
} from '../icons/states.ts'

/**
 * The states a house, person or record can be in. Colour says how urgent, the icon says which:
 * done ✓ · draft (being done) · late · return (call again) · look (needs your eyes) · todo (not yet) ·
 * declined · fraud (signs of fraud, the only red one) · plain (neutral, bring an icon).
 */
export type ChipState =
  | 'done'
  | 'draft'
  | 'late'
  | 'return'
  | 'look'
  | 'todo'
  | 'declined'
  | 'fraud'
  | 'plain'

export interface ChipProps {
  state: ChipState
  /** The word is never left out. */
  children: ComponentChildren
  /** In place of the icon of the state, e.g. a door for "Ghé lần 2". */
  icon?: Glyph | undefined
}

const FACES: Record<ChipState, { icon: Glyph; colour: string }> = {
  done: { icon: iconCheck, colour: 'done' },
  draft: { icon: iconPause, colour: 'draft' },
  late: { icon: iconClock, colour: 'look' },
  return: { icon: iconReturn, colour: 'look' },
  look: { icon: iconCloudAlert, colour: 'look' },
  todo: { icon: iconCircle, colour: 'todo' },
  declined: { icon: iconMinusCircle, colour: 'plain' },
  fraud: { icon: iconWarning, colour: 'bad' },
  plain: { icon: iconInfo, colour: 'plain' },
}

/** Icon + word + colour, never one of them alone. */
export function Chip({ state, children, icon }: ChipProps) {
  const face = FACES[state]
  return (
    <span class={`chip chip--${face.colour}`}>
      <Icon of={icon ?? face.icon} size="xs" />
      {children}
    </span>
  )
}
