import { useEffect } from 'preact/hooks'
import { t } from '../say.ts'

let isFirstScreen = true

/**
 * Names the document after the screen and, when the screen replaced another one, moves the focus to its heading,
 * so that who listens hears where they are. The first screen of a visit keeps the browser's own focus.
 */
export function useScreenTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – ${t('live.product.name')}`
  }, [title])
  useEffect(() => {
    if (isFirstScreen) isFirstScreen = false
    else focusHeading()
  }, [])
}

/** The heading of the screen takes the focus without joining the tab order. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

/** Before the page under the heading changes: a focused element leaves it only after a layout, which a weak phone waits for. */
export function leaveHeading(): void {
  if (document.activeElement instanceof HTMLHeadingElement) document.activeElement.blur()
}
