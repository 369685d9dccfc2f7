import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Glyph } from '../icons/glyph.ts'
import { Icon } from '../icons/Icon.tsx'

/** What a button is for. One `main` per screen; `danger-filled` only inside the sheet that asks again. */
export type ButtonKind = 'main' | 'outlined' | 'tint' | 'quiet' | 'danger' | 'danger-filled'

export interface ButtonProps {
  /** Verb first, two to four words, the thing named: "Lưu kết quả". */
  children: ComponentChildren
  kind?: ButtonKind | undefined
  /** Before the words. */
  icon?: Glyph | undefined
  /** After the words: only an arrow that says where it goes. */
  iconAfter?: Glyph | undefined
  /** Full width of the column. */
  wide?: boolean | undefined
  /** Words while the work runs ("Đang lưu…"). The width stays and presses are ignored. */
  busy?: string | undefined
  /** Why it is not possible now. Dashed, still focusable, the reason stands below. */
  blocked?: string | undefined
  /** Makes it a link. */
  href?: string | undefined
  /** Spoken instead of the words, when the words alone would not say it. */
  label?: string | undefined
  type?: 'button' | 'submit' | undefined
  /** Id of the sheet or part it opens, for screen readers. */
  opens?: 'dialog' | undefined
  /** A double tap is one press: the page changes under it, and the second tap would answer what nobody has read. */
  single?: boolean | undefined
  onPress?: (() => void) | undefined
}

/** A button, or a link that looks like one when `href` is given. Works without JavaScript. */
export function Button(props: ButtonProps) {
  const reasonId = useId()
  const { blocked } = props
  return (
    <>
      {props.href && !blocked && !props.busy ? (
        <a class={classOf(props)} href={props.href} aria-label={props.label} onClick={props.onPress}>
          <Face {...props} />
        </a>
      ) : (
        <PressButton {...props} reasonId={reasonId} />
      )}
      {blocked ? (
        <p class="button-reason" id={reasonId}>
          {blocked}
        </p>
      ) : null}
    </>
  )
}

function PressButton(props: ButtonProps & { reasonId: string }) {
  const { blocked, busy, single, onPress, type = 'button' } = props
  const stopped = Boolean(blocked || busy)
  const press = (event: MouseEvent) => {
    if (stopped || (single && event.detail > 1)) event.preventDefault()
    else onPress?.()
  }
  return (
    <button
      class={classOf(props)}
      type={type}
      aria-label={props.label}
      aria-disabled={stopped ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-describedby={blocked ? props.reasonId : undefined}
      aria-haspopup={props.opens}
      onClick={press}
    >
      <Face {...props} />
    </button>
  )
}

/** While busy the first words stay in place, unseen, so the width does not jump. */
function Face({ children, icon, iconAfter, busy }: ButtonProps) {
  return (
    <>
      <span class="button__face">
        {icon ? <Icon of={icon} /> : null}
        <span>{children}</span>
        {iconAfter ? <Icon of={iconAfter} /> : null}
      </span>
      {busy ? <span class="button__busy">{busy}</span> : null}
    </>
  )
}

function classOf({ kind = 'outlined', wide, busy, blocked }: ButtonProps): string {
  const marks = [wide && 'button--wide', busy && 'button--busy', blocked && 'button--blocked']
  return ['button', `button--${kind}`, ...marks].filter(Boolean).join(' ')
}
