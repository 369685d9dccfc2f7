import type { ComponentChildren, TargetedMouseEvent } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { IconButton } from '../button/IconButton.tsx'
import { iconClose } from '../icons/acts.ts'
import { keepTabInside } from './focusInside.ts'
import { closeDialog, useModal } from './useModal.ts'

export interface BottomSheetProps {
  /** A question: "Vì sao chưa làm được?" */
  title: ComponentChildren
  /** "Đóng, về bước 5". */
  closeLabel: string
  /** Take it away: called by close, Escape, Back and a tap beside the sheet. */
  onClose: () => void
  children: ComponentChildren
  /** Buttons that stay in sight below the rows. */
  foot?: ComponentChildren | undefined
  /** Takes the whole screen, in larger type: a picture turned round for the resident. */
  full?: boolean | undefined
}

/**
 * Comes up from below over the screen; to be rendered only while it is open.
 * Focus stays inside, Back closes it, and focus returns to what opened it.
 */
export function BottomSheet({ title, closeLabel, onClose, children, foot, full }: BottomSheetProps) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useModal(dialog, heading, onClose)
  const close = () => dialog.current && closeDialog(dialog.current, onClose)
  const closeBeside = (event: TargetedMouseEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget) close()
  }
  return (
    <dialog
      ref={dialog}
      class={full ? 'sheet sheet--full' : 'sheet'}
      aria-labelledby={id}
      onClick={closeBeside}
      onKeyDown={(event) => keepTabInside(event.currentTarget, event)}
    >
      <div class="sheet__inside">
        <div class="sheet__head">
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <IconButton icon={iconClose} bare label={closeLabel} onPress={close} />
        </div>
        {children}
        {foot ? <div class="sheet__foot">{foot}</div> : null}
      </div>
    </dialog>
  )
}

/** Plain words in a sheet, with the gutter of the screen. */
export function SheetText({ children }: { children: ComponentChildren }) {
  return <p class="sheet__text">{children}</p>
}

/** Fields, choices or words in a sheet, in the gutter of the screen. */
export function SheetBody({ children }: { children: ComponentChildren }) {
  return <div class="sheet__body">{children}</div>
}
