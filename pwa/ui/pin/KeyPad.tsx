import { iconBackspace } from '../icons/acts.ts'
import { Icon } from '../icons/Icon.tsx'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

export interface KeyPadProps {
  /** Id of the words that say what is typed. */
  labelledBy: string
  onDigit: (digit: string) => void
  onErase: () => void
  /** "Xóa một số". */
  eraseLabel: string
  forgotten?: { label: string; onPress: () => void } | undefined
  /** Not now: a wait runs, or the code is being tried. */
  stopped: boolean
}

/** Ten keys of 60 px, "Quên PIN" and erase. */
export function KeyPad({ labelledBy, onDigit, onErase, eraseLabel, forgotten, stopped }: KeyPadProps) {
  const key = (digit: string) => (
    <button
      key={digit}
      class="keypad__key"
      type="button"
      aria-disabled={stopped ? 'true' : undefined}
      onClick={() => onDigit(digit)}
    >
      {digit}
    </button>
  )
  return (
    <fieldset class="keypad" aria-labelledby={labelledBy}>
      {DIGITS.map(key)}
      {forgotten ? (
        <button class="keypad__word" type="button" onClick={forgotten.onPress}>
          {forgotten.label}
        </button>
      ) : (
        <span />
      )}
      {key('0')}
      <button class="keypad__word" type="button" aria-label={eraseLabel} onClick={onErase}>
        <Icon of={iconBackspace} />
      </button>
    </fieldset>
  )
}
