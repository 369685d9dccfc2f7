import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

export interface ToastProps {
  /** One sentence. Nothing important lives only here. */
  words: ComponentChildren
  undo?: { label: string; onUndo: () => void } | undefined
  /** Time is up, or undone: take it away. */
  onGone: () => void
  /** Milliseconds it stays; it waits while it is touched or focused. */
  lasts?: number | undefined
}

/** "Đã bỏ hẹn ngày 06/12 · Hoàn tác", 8 seconds, above the dock. */
export function Toast({ words, undo, onGone, lasts = 8000 }: ToastProps) {
  const [held, setHeld] = useState(false)
  const gone = useRef(onGone)
  gone.current = onGone
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => gone.current(), lasts)
    return () => clearTimeout(timer)
  }, [held, lasts])
  const undoIt = () => {
    undo?.onUndo()
    onGone()
  }
  return (
    // The pointer only holds the clock; everything it does is on the button inside.
    <div
      class="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span class="toast__words">{words}</span>
      {undo ? (
        <button type="button" onClick={undoIt}>
          {undo.label}
        </button>
      ) : null}
    </div>
  )
}

/** Where toasts appear. It stays mounted while empty, so that screen readers hear what comes in. */
export function ToastPlace({ children }: { children?: ComponentChildren }) {
  return (
    <div class="toast-place" role="status">
      {children}
    </div>
  )
}
