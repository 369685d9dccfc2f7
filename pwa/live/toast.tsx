import type { ComponentChildren } from 'preact'
import { createStore } from 'zustand/vanilla'
import { Toast } from '../ui/index.ts'
import { useStore } from './useStore.ts'

type Told = { key: number; words: string; undo?: { label: string; onUndo: () => void } }

/** The one sentence that survives a change of screen; nothing important lives only here. */
const told = createStore<{ toast: Told | null }>(() => ({ toast: null }))

/** Says one sentence above the dock of the present or the next screen. */
export function tell(words: string, undo?: Told['undo']): void {
  const key = (told.getState().toast?.key ?? 0) + 1
  told.setState({ toast: { key, words, ...(undo && { undo }) } })
}

/** Takes the sentence back: at lock, so that the next person does not read it (D48). */
export const untell = (): void => told.setState({ toast: null })

/** The toast to draw now, or nothing. */
export function useToast(): ComponentChildren {
  const toast = useStore(told, (state) => state.toast)
  if (!toast) return null
  return (
    <Toast key={toast.key} words={toast.words} {...(toast.undo && { undo: toast.undo })} onGone={untell} />
  )
}
