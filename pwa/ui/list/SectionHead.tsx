import type { ComponentChildren } from 'preact'

export interface SectionHeadProps {
  title: ComponentChildren
  /** One quiet link or word on the right: "Xếp theo ngõ". */
  children?: ComponentChildren | undefined
  level?: 2 | 3 | undefined
}

/** Head of a part of the screen, with at most one thing on its right. */
export function SectionHead({ title, children, level = 2 }: SectionHeadProps) {
  const Heading = level === 2 ? ('h2' as const) : ('h3' as const)
  return (
    <div class="section-head">
      <Heading>{title}</Heading>
      {children}
    </div>
  )
}

export interface QuietLinkProps {
  children: ComponentChildren
  href?: string | undefined
  onPress?: (() => void) | undefined
}

/** The underlined second-voice action of a section head. */
export function QuietLink({ children, href, onPress }: QuietLinkProps) {
  if (href) {
    return (
      <a class="quiet-link" href={href} onClick={onPress}>
        {children}
      </a>
    )
  }
  return (
    <button class="quiet-link" type="button" onClick={onPress}>
      {children}
    </button>
  )
}
