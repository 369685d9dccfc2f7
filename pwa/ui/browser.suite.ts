/** What the browser tests share: a page with the real styles, axe, and waiting for a condition. */

import { run } from 'axe-core'
import { render, type VNode } from 'preact'
import { expect, vi } from 'vitest'
import { PATIENCE_MS } from '../../scripts/check/patience.ts'
import './ui.css'

/** Draws into an empty page and returns its root; call `clear` in `afterEach`. */
export function show(node: VNode): HTMLElement {
  const root = document.createElement('div')
  document.body.append(root)
  render(node, root)
  return root
}

/** Takes everything off the page again, as leaving a screen does. */
export function clear(): void {
  for (const root of [...document.body.children]) {
    render(null, root)
    root.remove()
  }
  delete document.documentElement.dataset.theme
  delete document.documentElement.dataset.textSize
}

/** Waits until it is so; at once when it is so already. */
export const soon = <T>(isSo: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(isSo, { interval: 10, timeout: PATIENCE_MS })

/** When nothing on the page is on its way to another colour or place; what turns for ever is let turn. */
async function atRest(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
  await Promise.allSettled(ending.map(({ finished }) => finished))
}

/**
 * WCAG 2.2 A and AA by axe; fails with what is wrong and where. The page comes to rest first: a colour halfway
 * through its change has a contrast that nobody reads by.
 */
export async function expectNoViolations(root: HTMLElement): Promise<void> {
  await atRest()
  const { violations } = await run(root, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)
  expect(told).toEqual([])
}

/** The one element, or a failed test. */
export function one<Kind extends Element>(root: ParentNode, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`not on the page: ${selector}`)
}

/** The button with these words or this spoken name. */
export function button(root: ParentNode, words: string): HTMLButtonElement {
  const named = [...root.querySelectorAll('button')].find(
    (found) => found.textContent?.trim() === words || found.getAttribute('aria-label') === words,
  )
  if (!named) throw new Error(`no button says ${words}`)
  return named
}
