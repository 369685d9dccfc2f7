import { t } from './say.ts'

/** "1 phút", "42 giây". @param seconds at least 1 */
export const waitWords = (seconds: number): string =>
  seconds >= 60 && seconds % 60 === 0
    ? t('account.lock.minutes', { n: seconds / 60 })
    : seconds > 120
      ? t('account.lock.minutes', { n: Math.ceil(seconds / 60) })
      : t('account.lock.seconds', { n: Math.max(1, Math.ceil(seconds)) })

/** The first wait after the free tries (pwa/account/pinSlowdown.ts). */
const FIRST_WAIT_SECONDS = 60

/** How an attempt to unlock ended, as account tells it. */
export type Refused =
  | { reason: 'wrong-pin'; triesLeft: number; waitSeconds: number }
  | { reason: 'wait'; waitSeconds: number }
  | { reason: 'member-unknown' }
  | { reason: 'leaving' }

/** What stands under the dots after a refused attempt (string 26); nothing when only a wait goes on. */
export function wrongWords(refused: Refused): string | undefined {
  if (refused.reason === 'wait') return undefined
  if (refused.reason === 'member-unknown' || refused.reason === 'leaving') return t('account.lock.gone')
  if (refused.triesLeft === 0) return t('account.lock.wrongWait')
  return t('account.lock.wrong', { n: refused.triesLeft, wait: waitWords(FIRST_WAIT_SECONDS) })
}

/** Why a chosen PIN is refused. */
export function pinSentence(problem: 'not-six-digits' | 'same-digits' | 'in-order'): string {
  if (problem === 'same-digits') return t('account.pin.sameDigits')
  return problem === 'in-order' ? t('account.pin.inOrder') : t('account.pin.notSix')
}
