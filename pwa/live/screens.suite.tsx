/** What browser tests of whole screens share: a screen at its address, pressing and reading as a person does. */

import type { ComponentType } from 'preact'
import { Route, Router } from 'preact-iso'
import { expect } from 'vitest'
import type { Session } from '../storage/session.ts'
import { soon } from '../ui/browser.suite.ts'
import { drawn, type Filled, filled, wordsOn } from './drawn.suite.tsx'
import { type PhonePort, phonePort, todayPort } from './ports.ts'

/** A phone on which everything is in place. */
export const readyPhone: PhonePort = {
  isInstalled: () => true,
  canPrompt: () => false,
  prompt: async () => undefined,
  InstallGuide: () => null,
  fetchAhead: () => undefined,
  keepOffline: async () => ({ kept: 3, missing: 0 }),
  openAtTeam: () => undefined,
}

/** Opens a screen at an address, as the router would. */
export function opened(
  path: string,
  pattern: string,
  screen: ComponentType,
  session: Session | null,
  ports: readonly Filled[] = [],
): HTMLElement {
  history.pushState(null, '', path)
  return drawn(
    <Router>
      <Route path={pattern} component={screen} />
      <Route default component={Elsewhere} />
    </Router>,
    session,
    [filled(phonePort, readyPhone), filled(todayPort, { Card: () => null }), ...ports],
  )
}

const Elsewhere = () => <p>another screen</p>

export { soon }

/** Waits until the page says these words. */
export const says = (root: Element, words: string | RegExp): Promise<void> =>
  soon(() => expect(wordsOn(root)).toMatch(typeof words === 'string' ? literal(words) : words))

const literal = (words: string) => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))

/** Presses the button or link with these words, once it is there. */
export async function press(root: ParentNode, words: string | RegExp): Promise<void> {
  const found = await soon(() => {
    const named = [...root.querySelectorAll<HTMLElement>('button, a[href]')].find((each) => {
      const name = each.getAttribute('aria-label') ?? each.textContent?.replace(/\s+/g, ' ').trim() ?? ''
      return typeof words === 'string' ? name === words : words.test(name)
    })
    if (!named) throw new Error(`nothing to press says ${words}`)
    return named
  })
  found.click()
}

/** Writes into the field with this label, as typing does. */
export function write(root: ParentNode, label: string, text: string): HTMLInputElement | HTMLTextAreaElement {
  const field = [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].find(
    (each) => [...(each.labels ?? [])].some(({ textContent }) => textContent?.includes(label)),
  )
  if (!field) throw new Error(`no field is called ${label}`)
  field.focus()
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  return field
}
