import type { JoinFailure } from '../index.ts'
import { t } from './say.ts'

/**
 * Why the phone could not join, what is safe, what to do.
 * @param by who sent the invitation, when the link says so
 */
export function joinSentence(failure: JoinFailure, by: string = t('account.fail.someone')): string {
  if (failure.kind === 'already-here') return t('account.fail.here')
  if (failure.kind === 'network') return t('account.fail.network')
  if (failure.kind === 'protocol' || failure.kind === 'key-needed') return t('account.fail.other', { by })
  switch (failure.code) {
    case 'invitation-used':
      return t('account.fail.used', { by })
    case 'invitation-expired':
      return t('account.fail.expired', { by })
    case 'invitation-withdrawn':
      return t('account.fail.withdrawn', { by })
    case 'invitation-unknown':
    case 'invitation-wrong':
    case 'ward-unknown':
    case 'body-invalid':
      return t('account.fail.wrong')
    case 'too-many-requests':
    case 'ledger-busy':
      return t('account.fail.busy')
    default:
      return t('account.fail.other', { by })
  }
}

/** Whether trying the same invitation again can help; a used or expired one stays so. */
export const isWorthRetrying = (failure: JoinFailure): boolean =>
  failure.kind === 'network' ||
  failure.kind === 'protocol' ||
  (failure.kind === 'code' && (failure.status === 429 || failure.status >= 500))
