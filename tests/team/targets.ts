import type { Page } from 'playwright-core'

/** Side of the smallest thing to press on a phone, in CSS pixels (look §4). Half a pixel is the rounding of rem. */
const SIDE = 47.5

/**
 * What can be pressed and is smaller than a thumb, with its size. A box to tick counts with the label around it; a link
 * inside a sentence is exempt, as in WCAG 2.5.8.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((side) => {
    const isInSentence = (element: Element) =>
      element.tagName === 'A' && getComputedStyle(element).display === 'inline'
    const pressable = 'a[href], button, select, input, textarea, summary, [role="button"], [role="tab"]'
    return [...document.querySelectorAll(pressable)].flatMap((element) => {
      const box = (element.closest('label') ?? element).getBoundingClientRect()
      const isShown =
        element.checkVisibility({ opacityProperty: false, visibilityProperty: true }) && box.width > 1
      if (!isShown || isInSentence(element) || (box.width >= side && box.height >= side)) return []
      const words = (element.textContent || element.getAttribute('aria-label') || '').slice(0, 40)
      return [`small: ${words} ${Math.round(box.width)}×${Math.round(box.height)}`]
    })
  }, SIDE)
