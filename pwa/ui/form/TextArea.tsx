import type { TargetedEvent } from 'preact'
import { useId } from 'preact/hooks'
import { FieldFrame, type FieldFrameProps, frameOf, spokenBy } from './FieldFrame.tsx'

export interface TextAreaProps extends FieldFrameProps {
  name: string
  /** The first text; see `Field`. */
  initial?: string | undefined
  rows?: number | undefined
  maxLength?: number | undefined
  onText?: ((text: string) => void) | undefined
  onLeave?: ((text: string) => void) | undefined
}

type AreaEvent = TargetedEvent<HTMLTextAreaElement>

/** Several lines of text, with the frame and the promises of `Field`. */
export function TextArea(props: TextAreaProps) {
  const id = useId()
  const { onText, onLeave } = props
  return (
    <FieldFrame {...frameOf(props)} id={id}>
      <textarea
        {...spokenBy(id, props)}
        class="input input--area"
        name={props.name}
        rows={props.rows ?? 3}
        maxLength={props.maxLength}
        defaultValue={props.initial}
        onInput={(event: AreaEvent) => onText?.(event.currentTarget.value)}
        onBlur={(event: AreaEvent) => onLeave?.(event.currentTarget.value)}
      />
    </FieldFrame>
  )
}
