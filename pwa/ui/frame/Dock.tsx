import type { ComponentChildren } from 'preact'
import { ToastPlace } from '../notice/Toast.tsx'

export interface DockProps {
  /** The main action; with `pair` first the outlined, then the main one. */
  children?: ComponentChildren | undefined
  /** One line below it: "Lưu ngay trên máy. Có sóng sẽ tự gửi." */
  note?: ComponentChildren | undefined
  /** Two answers on one line. */
  pair?: boolean | undefined
  /** `Tabs`. */
  tabs?: ComponentChildren | undefined
  /** `Toast`. */
  toast?: ComponentChildren | undefined
  /** Stays at the bottom even with very large text; only for a single short action. */
  stay?: boolean | undefined
}

/** The bottom of a screen, in reach of a thumb: main action, then tabs. Toasts come up above it. */
export function Dock({ children, note, pair, tabs, toast, stay }: DockProps) {
  return (
    <footer class={stay ? 'dock dock--stay' : 'dock'}>
      {children || note ? (
        <div class={pair ? 'dock__act dock__act--pair' : 'dock__act'}>
          {children}
          {note ? <p class="dock__note">{note}</p> : null}
        </div>
      ) : null}
      <div class="dock__foot">
        {tabs}
        <ToastPlace>{toast}</ToastPlace>
      </div>
    </footer>
  )
}
