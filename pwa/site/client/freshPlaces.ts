import { mustAskFirst } from '../../../content/fresh.ts'
import { findAll } from './dom.ts'

/** [G8] Takes "ask first" off places whose newest page is recent enough today; without scripts it stays on all. */
export function clearFreshPlaces(today = new Date().toISOString().slice(0, 10)): void {
  for (const warning of findAll('[data-as-of]')) {
    warning.hidden = !mustAskFirst({ state: 'active', asOf: warning.dataset.asOf ?? '' }, today)
  }
}
