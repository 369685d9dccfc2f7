import type { TargetedEvent } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { iconArrowRight, iconClose, iconSearch } from '../icons/acts.ts'
import { Icon } from '../icons/Icon.tsx'

export interface SearchFieldProps {
  /** Spoken name: "Tìm nhà, ngõ". */
  label: string
  /** "Xóa chữ tìm". */
  clearLabel: string
  initial?: string | undefined
  placeholder?: string | undefined
  name?: string | undefined
  /** With `action`: the word of the button that sends a plain GET form; works without JavaScript. */
  go?: string | undefined
  action?: string | undefined
  onText?: ((text: string) => void) | undefined
}

/** Searches as the person types; the clear button appears with the first letter. */
export function SearchField(props: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const [filled, setFilled] = useState(Boolean(props.initial))
  const tell = (text: string) => {
    setFilled(text !== '')
    props.onText?.(text)
  }
  const clear = () => {
    if (!input.current) return
    input.current.value = ''
    input.current.focus()
    tell('')
  }
  return (
    <search>
      <form class="search" action={props.action} onSubmit={props.action ? undefined : keepHere}>
        <Icon of={iconSearch} />
        <input
          ref={input}
          type="search"
          name={props.name ?? 'q'}
          aria-label={props.label}
          placeholder={props.placeholder}
          defaultValue={props.initial}
          autoComplete="off"
          enterKeyHint="search"
          onInput={(event: TargetedEvent<HTMLInputElement>) => tell(event.currentTarget.value)}
        />
        {filled ? (
          <button class="icon-button" type="button" aria-label={props.clearLabel} onClick={clear}>
            <Icon of={iconClose} />
          </button>
        ) : null}
        {props.go ? (
          <button class="search__go" type="submit" aria-label={props.go}>
            <Icon of={iconArrowRight} />
          </button>
        ) : null}
      </form>
    </search>
  )
}

/** Results are already there; Enter only puts the keyboard away. */
function keepHere(event: TargetedEvent<HTMLFormElement>) {
  event.preventDefault()
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
