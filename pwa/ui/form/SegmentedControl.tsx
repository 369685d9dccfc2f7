import type { Option } from './SelectField.tsx'

export interface SegmentedControlProps<Value extends string> {
  /** Spoken name of the group: "Loại số". */
  label: string
  /** Two to four. */
  options: readonly Option<Value>[]
  value: Value
  onChoose: (value: Value) => void
}

/** Switches between views of the same thing. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  return (
    <fieldset class="segments" aria-label={props.label}>
      {props.options.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === props.value}
          onClick={() => props.onChoose(value)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}
