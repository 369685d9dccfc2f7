import type { ComponentChildren } from 'preact'
import { Icon } from '../icons/Icon.tsx'
import { iconWarning } from '../icons/states.ts'

export interface FieldFrameProps {
  label: string
  /** Beside the label: "không bắt buộc". */
  optional?: string | undefined
  /** What to write, shown always. */
  hint?: ComponentChildren | undefined
  /** What happened, what is safe, what to do. Its presence marks the field as wrong. */
  error?: string | undefined
}

/** Only what the frame needs, so that a field may be spread into it. */
export const frameOf = ({ label, optional, hint, error }: FieldFrameProps) => ({
  label,
  optional,
  hint,
  error,
})

/** Ties an input to its label, hint and error for screen readers. */
export function spokenBy(id: string, { hint, error }: FieldFrameProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': described || undefined,
  }
}

/** Label above, hint, the input, the error below. */
export function FieldFrame(props: FieldFrameProps & { id: string; children: ComponentChildren }) {
  const { id, label, optional, hint, error, children } = props
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
        {optional ? <span class="field__optional"> {optional}</span> : null}
      </label>
      {hint ? (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}

/** The live region stays, so an error that comes after saving is read out. */
export function FieldError({ id, error }: { id: string; error?: string }) {
  return (
    <div aria-live="polite">
      {error ? (
        <p class="field__error" id={id}>
          <Icon of={iconWarning} size="s" />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  )
}
