import type { TargetedEvent } from 'preact'
import { useId } from 'preact/hooks'
import { iconDown } from '../icons/acts.ts'
import { Icon } from '../icons/Icon.tsx'
import { FieldFrame, type FieldFrameProps, frameOf, spokenBy } from './FieldFrame.tsx'

export interface Option<Value extends string = string> {
  value: Value
  label: string
}

export interface SelectFieldProps extends FieldFrameProps {
  name: string
  options: readonly Option[]
  value?: string | undefined
  onChoose: (value: string) => void
  /** The label is only spoken, as in a bar of filters. */
  hideLabel?: boolean | undefined
}

/** The phone's own picker, for long lists and for desktop bars. */
export function SelectField(props: SelectFieldProps) {
  const id = useId()
  const choose = (event: TargetedEvent<HTMLSelectElement>) => props.onChoose(event.currentTarget.value)
  return (
    <div class={props.hideLabel ? 'select select--label-hidden' : 'select'}>
      <FieldFrame {...frameOf(props)} id={id}>
        <span class="select__box">
          <select
            {...spokenBy(id, props)}
            class="input"
            name={props.name}
            value={props.value}
            onChange={choose}
          >
            {props.options.map(({ value, label }) => (
              <option key={value} value={value} selected={value === props.value}>
                {label}
              </option>
            ))}
          </select>
          <Icon of={iconDown} />
        </span>
      </FieldFrame>
    </div>
  )
}
