import { ChoiceList } from './ChoiceList.tsx'

/** 100, 125, 150 and 200 % of the size the phone is set to. */
export type TextSize = 'usual' | 'large' | 'larger' | 'largest'

export interface TextSizeSwitchProps {
  legend: string
  options: readonly { value: TextSize; label: string }[]
  value: TextSize
  onChoose: (size: TextSize) => void
}

/** Puts the size on the page; call it at start and after each choice. */
export function applyTextSize(size: TextSize): void {
  if (size === 'usual') delete document.documentElement.dataset.textSize
  else document.documentElement.dataset.textSize = size
}

/** Each choice is written in the size it stands for. */
export function TextSizeSwitch({ legend, options, value, onChoose }: TextSizeSwitchProps) {
  const sizes = new Map(options.map((option) => [option.value as string, option.value]))
  return (
    <ChoiceList
      legend={legend}
      name="text-size"
      value={value}
      options={options.map((option) => ({
        value: option.value,
        label: <span class={`text-sample text-sample--${option.value}`}>{option.label}</span>,
      }))}
      onChoose={(chosen) => {
        const size = sizes.get(chosen)
        if (size) onChoose(size)
      }}
    />
  )
}
