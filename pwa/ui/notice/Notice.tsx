import type { ComponentChildren } from 'preact'
import type { Glyph } from '../icons/glyph.ts'
import { Icon } from '../icons/Icon.tsx'
import { iconShieldCheck } from '../icons/people.ts'
import { iconInfo, iconWarning } from '../icons/states.ts'

export interface NoticeProps {
  /** info: good to know · attention: look here, nothing is lost · danger: erase, fraud. */
  kind?: 'info' | 'attention' | 'danger' | undefined
  /** The first words, bold: "Máy gần đầy bộ nhớ." */
  lead?: ComponentChildren | undefined
  children: ComponentChildren
  icon?: Glyph | undefined
  /** One action at most. */
  action?: ComponentChildren | undefined
  /** Read out when it appears; leave off for a notice that is there from the start. */
  announce?: boolean | undefined
}

/** A standing message. It cannot be closed while what it says is true. */
export function Notice({ kind = 'info', lead, children, icon, action, announce }: NoticeProps) {
  return (
    <div class={`notice notice--${kind}`} role={announce ? 'status' : undefined}>
      <Icon of={icon ?? (kind === 'info' ? iconInfo : iconWarning)} />
      <div class="notice__words">
        <p>
          {lead ? <b>{lead} </b> : null}
          {children}
        </p>
        {action}
      </div>
    </div>
  )
}

export interface SafetyLineProps {
  lead: ComponentChildren
  children?: ComponentChildren | undefined
}

/** The line every guide begins with [G7]: nobody asks for codes or passwords. Runs from edge to edge. */
export function SafetyLine({ lead, children }: SafetyLineProps) {
  return (
    <p class="safety-line">
      <Icon of={iconShieldCheck} />
      <span>
        <b>{lead}</b>
        {children}
      </span>
    </p>
  )
}
