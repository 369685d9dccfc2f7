import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from '../icons/Icon.tsx'
import { iconWarning } from '../icons/states.ts'
import { BusyText } from '../status/StatusLine.tsx'
import { KeyPad } from './KeyPad.tsx'
import { PeoplePicker, type PhonePerson } from './PeoplePicker.tsx'
import { useDigitKeys } from './useDigitKeys.ts'
import { type PinEntry, usePin } from './usePin.ts'

export interface PinPadProps {
  /** "Ai đang dùng máy?"; with people, it heads the screen. */
  title?: string | undefined
  people?: readonly PhonePerson[] | undefined
  chosen?: string | undefined
  onChoose?: ((id: string) => void) | undefined
  /** "Nhập mã PIN của chị Hạnh". */
  prompt: string
  /** "Mã PIN của Tổ Số, không phải mật khẩu VNeID." */
  note?: ComponentChildren | undefined
  /** Reads the dots out: 2 → "Đã nhập 2 trên 6 số". */
  filled: (count: number) => string
  /** All digits are there. While the promise runs the pad waits; afterwards it is empty again. */
  onComplete: (pin: string) => Promise<void> | void
  /** "Mã PIN chưa đúng. Dữ liệu vẫn an toàn. Còn 3 lần, sau đó chờ 1 phút." */
  wrong?: string | undefined
  /** Counts down; as long as it is there the keys do nothing: "Chờ 42 giây rồi nhập lại." */
  wait?: string | undefined
  /** "Đang mở…" */
  checking: string
  forgotten?: { label: string; onPress: () => void } | undefined
  /** "Xóa một số". */
  eraseLabel: string
  length?: number | undefined
}

/** Opens the app: people first, then six dots and large keys. A keyboard works too. */
export function PinPad(props: PinPadProps) {
  const { title, people = [], chosen = '', onChoose, length = 6 } = props
  const promptId = useId()
  const entry = usePin(length, Boolean(props.wait), chosen, props.onComplete)
  useDigitKeys(entry.press, entry.erase)
  return (
    <div class="pin">
      {title ? <h1 class="pin__title">{title}</h1> : null}
      {people.length > 0 ? (
        <PeoplePicker people={people} chosen={chosen} onChoose={(id) => onChoose?.(id)} />
      ) : null}
      <div class="pin__code">
        <p class="pin__prompt" id={promptId}>
          {props.prompt}
        </p>
        <PinDots {...props} entry={entry} length={length} />
        <PinWords {...props} entry={entry} />
      </div>
      <KeyPad
        labelledBy={promptId}
        onDigit={entry.press}
        onErase={entry.erase}
        eraseLabel={props.eraseLabel}
        stopped={Boolean(props.wait) || entry.checking}
        {...(props.forgotten && { forgotten: props.forgotten })}
      />
    </div>
  )
}

function PinDots({ wrong, wait, filled, entry, length }: PinPadProps & { entry: PinEntry; length: number }) {
  const amber = Boolean(wrong || wait) && entry.count === 0
  return (
    <div class={amber ? 'pin__dots pin__dots--wrong' : 'pin__dots'} role="status">
      <span class="visually-hidden">{filled(entry.count)}</span>
      {Array.from({ length }, (_, place) => (
        <span key={place} class={place < entry.count ? 'pin__dot pin__dot--on' : 'pin__dot'} />
      ))}
    </div>
  )
}

function PinWords({ wrong, wait, note, checking, entry }: PinPadProps & { entry: PinEntry }) {
  if (entry.checking) return <BusyText>{checking}</BusyText>
  return (
    <>
      <div role="alert">
        {wrong ? (
          <p class="field__error">
            <Icon of={iconWarning} size="s" />
            <span>{wrong}</span>
          </p>
        ) : null}
      </div>
      {wait ? (
        <p class="pin__wait" role="timer">
          {wait}
        </p>
      ) : null}
      {note ? <p class="pin__note">{note}</p> : null}
    </>
  )
}
