import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { FieldError } from './FieldFrame.tsx'

export interface Choice {
  value: string
  label: ComponentChildren
  /** Second line: "Bác tự đăng nhập được". */
  sub?: ComponentChildren | undefined
}

export interface ChoiceListProps {
  /** The question: "Hôm nay đến đâu rồi?" */
  legend: ComponentChildren
  /** Only spoken, when the same question already stands above. */
  hideLegend?: boolean | undefined
  name: string
  options: readonly Choice[]
  value?: string | undefined
  onChoose?: ((value: string) => void) | undefined
  error?: string | undefined
  /** A last `ListRow`, such as "Kết quả khác". */
  more?: ComponentChildren | undefined
  /** Separate cards instead of rows of one card. */
  cards?: boolean | undefined
}

/** One answer of several. Real radio buttons: arrow keys, forms and no JavaScript all work. */
export function ChoiceList(props: ChoiceListProps) {
  const id = useId()
  return (
    <fieldset class="choices" aria-describedby={props.error ? `${id}-error` : undefined}>
      <legend class={props.hideLegend ? 'visually-hidden' : 'choices__legend'}>{props.legend}</legend>
      <div class={props.cards ? 'choices__cards' : 'choices__rows'}>
        {props.options.map((option) => (
          <ChoiceRow key={option.value} {...props} option={option} />
        ))}
        {props.more ? <ul>{props.more}</ul> : null}
      </div>
      <FieldError id={`${id}-error`} error={props.error} />
    </fieldset>
  )
}

function ChoiceRow({ name, value, onChoose, option }: ChoiceListProps & { option: Choice }) {
  return (
    <label class="choice">
      <input
        type="radio"
        name={name}
        value={option.value}
        checked={value === undefined ? undefined : value === option.value}
        onChange={() => onChoose?.(option.value)}
      />
      <span class="choice__face">
        <span class="choice__dot" />
        <ChoiceWords label={option.label} sub={option.sub} />
      </span>
    </label>
  )
}

/** Label and second line of a choice. */
export function ChoiceWords({ label, sub }: { label: ComponentChildren; sub?: ComponentChildren }) {
  return (
    <span class="choice__words">
      <span class="choice__label">{label}</span>
      {sub ? <span class="choice__sub">{sub}</span> : null}
    </span>
  )
}
