import { useLayoutEffect, useRef } from 'preact/hooks'

const typesText = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')

/** A keyboard works as the pad does, wherever focus is – except in a field or while a sheet is open. */
export function useDigitKeys(press: (digit: string) => void, erase: () => void): void {
  const latest = useRef({ press, erase })
  latest.current = { press, erase }
  useLayoutEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typesText(event.target)) return
      if (document.querySelector('dialog[open]')) return
      if (/^[0-9]$/.test(event.key)) latest.current.press(event.key)
      else if (event.key === 'Backspace') latest.current.erase()
    }
    document.addEventListener('keydown', follow)
    return () => document.removeEventListener('keydown', follow)
  }, [])
}
