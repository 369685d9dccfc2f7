import type { BrowserKind } from './browserKind.ts'

/** Where enrolling begins, before anything was asked. */
export type JoinStart = 'link-missing' | 'other-browser' | 'install-first' | 'invited'

/**
 * The first thing to say. A chat app's browser and an iPhone tab come before the PIN: what would be saved there is
 * easily lost (D32, D40).
 */
export function joinStart(here: { hasLink: boolean; browser: BrowserKind; isInstalled: boolean }): JoinStart {
  if (here.browser.insideOf) return 'other-browser'
  if (!here.hasLink) return 'link-missing'
  return here.browser.system === 'iphone' && !here.isInstalled ? 'install-first' : 'invited'
}

export type PinStep =
  | { at: 'first'; problem: null | 'not-six-digits' | 'same-digits' | 'in-order' | 'different' }
  | { at: 'again'; first: string }
  | { at: 'chosen'; pin: string }

export const firstPin: PinStep = { at: 'first', problem: null }

/** The PIN twice: a weak one is refused at once, two different ones start over. */
export function afterPin(
  step: PinStep,
  pin: string,
  problemOf: (pin: string) => 'not-six-digits' | 'same-digits' | 'in-order' | null,
): PinStep {
  if (step.at === 'again')
    return step.first === pin ? { at: 'chosen', pin } : { at: 'first', problem: 'different' }
  const problem = problemOf(pin)
  return problem ? { at: 'first', problem } : { at: 'again', first: pin }
}
