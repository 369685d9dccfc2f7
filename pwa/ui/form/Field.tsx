import type { TargetedEvent } from 'preact'
import { useId } from 'preact/hooks'
import { FieldFrame, type FieldFrameProps, frameOf, spokenBy } from './FieldFrame.tsx'

export interface FieldProps extends FieldFrameProps {
  name: string
  /** The first text. After that the field owns what was typed and never erases it; change `key` to start over. */
  initial?: string | undefined
  type?: keyof typeof KINDS | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | undefined
  autoComplete?: string | undefined
  placeholder?: string | undefined
  maxLength?: number | undefined
  required?: boolean | undefined
  onText?: ((text: string) => void) | undefined
  /** The person leaves the field: a good moment to check it. */
  onLeave?: ((text: string) => void) | undefined
}

type InputEvent = TargetedEvent<HTMLInputElement>

/** One entry per kind, since each kind of input takes other attributes. */
const KINDS = {
  text: { type: 'text' },
  tel: { type: 'tel' },
  date: { type: 'date' },
  number: { type: 'number' },
  email: { type: 'email' },
  url: { type: 'url' },
} as const

/** One line of text: label above, 52 px, the error below in words. */
export function Field(props: FieldProps) {
  const id = useId()
  const { onText, onLeave } = props
  return (
    <FieldFrame {...frameOf(props)} id={id}>
      <input
        {...spokenBy(id, props)}
        class="input"
        name={props.name}
        {...KINDS[props.type ?? 'text']}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        required={props.required}
        defaultValue={props.initial}
        onInput={(event: InputEvent) => onText?.(event.currentTarget.value)}
        onBlur={(event: InputEvent) => onLeave?.(event.currentTarget.value)}
      />
    </FieldFrame>
  )
}
