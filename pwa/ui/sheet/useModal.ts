import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { enterSheet, leaveSheet } from './sheetHistory.ts'

/**
 * Opens the dialog as long as the component lives. Escape, Back and `dialog.close()` all end in `onClose`,
 * once; focus returns to what opened it.
 */
export function useModal(
  dialog: RefObject<HTMLDialogElement | null>,
  title: RefObject<HTMLElement | null>,
  onClose: () => void,
) {
  const latest = useRef(onClose)
  latest.current = onClose
  useLayoutEffect(() => {
    const sheet = dialog.current
    if (!sheet) return
    const opener = document.activeElement
    const closed = () => latest.current()
    const close = () => closeDialog(sheet, closed)
    sheet.addEventListener('close', closed)
    showDialog(sheet)
    title.current?.focus()
    enterSheet(close)
    return () => {
      sheet.removeEventListener('close', closed)
      leaveSheet(close)
      closeDialog(sheet)
      if (opener instanceof HTMLElement && document.activeElement !== opener) opener.focus()
    }
  }, [dialog, title])
}

/** Browsers before 2022 have no modal dialogs: there the sheet is only laid on top. */
function showDialog(sheet: HTMLDialogElement): void {
  if (typeof sheet.showModal === 'function') sheet.showModal()
  else sheet.setAttribute('open', '')
}

/** The native `close` event says that it is closed; without it, `closed` does. */
export function closeDialog(sheet: HTMLDialogElement, closed?: () => void): void {
  if (typeof sheet.close === 'function') sheet.close()
  else closed?.()
}
