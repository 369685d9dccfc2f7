import type { ComponentChildren } from 'preact'
import { iconClose } from '../icons/acts.ts'
import { Icon } from '../icons/Icon.tsx'
import { iconCheck } from '../icons/states.ts'

export interface VerdictProps {
  /** True: green, "Thẻ thật, còn hạn". False: red, "Thẻ này hết hạn". */
  valid: boolean
  title: ComponentChildren
  children?: ComponentChildren | undefined
  level?: 1 | 2 | undefined
}

/** The answer of the badge page: a large sign, a sentence, a colour. */
export function Verdict({ valid, title, children, level = 2 }: VerdictProps) {
  const Heading = level === 1 ? ('h1' as const) : ('h2' as const)
  return (
    <div class={`verdict on-band verdict--${valid ? 'valid' : 'invalid'}`}>
      <span class="verdict__sign">
        <Icon of={valid ? iconCheck : iconClose} />
      </span>
      <div>
        <Heading>{title}</Heading>
        {children ? <p>{children}</p> : null}
      </div>
    </div>
  )
}
