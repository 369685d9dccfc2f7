import type { ComponentChildren } from 'preact'
import { Icon } from '../icons/Icon.tsx'
import { iconQuote } from '../icons/people.ts'

export interface SpeechBubbleProps {
  /** "Nói với bác". */
  lead: string
  /** What the helper says, word for word. */
  children: ComponentChildren
}

/** The sentence to say aloud. */
export function SpeechBubble({ lead, children }: SpeechBubbleProps) {
  return (
    <blockquote class="say">
      <p class="say__lead">
        <Icon of={iconQuote} size="xs" />
        {lead}
      </p>
      <p>{children}</p>
    </blockquote>
  )
}
