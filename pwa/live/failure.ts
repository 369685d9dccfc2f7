import type { ApiFailure, ErrorCode, ForbiddenText } from '../../contract/index.ts'
import { StorageFailure } from '../storage/index.ts'
import { t } from './say.ts'

/** A failed call to the server, as sync and account hand it over. */
export type CallFailure = ApiFailure

/**
 * (D39) What happened, what is safe, what to do, for anything that a save or a query threw.
 * @param field the name of the field a text guard speaks about, as its label reads
 */
export function sentenceFor(error: unknown, field = ''): string {
  if (!(error instanceof StorageFailure)) return t('live.failure.other')
  switch (error.code) {
    case 'locked':
      return t('live.failure.locked')
    case 'forbidden-text':
      return error.detail ? forbiddenSentence(error.detail, field) : t('live.failure.secret', { field })
    case 'text-too-long':
      return t('live.failure.textTooLong', { field })
    case 'text-empty':
      return t('live.failure.textEmpty', { field })
    case 'child-name':
      return t('live.failure.childName')
    case 'name-without-consent':
      return t('live.failure.nameWithoutConsent')
    case 'not-allowed':
      return t('live.failure.notAllowed')
    case 'key-missing':
      return t('live.failure.keyMissing')
    case 'document-unknown':
    case 'draft-unknown':
      return t('live.failure.unknown')
    case 'quota-full':
      return t('live.failure.full')
    case 'storage-lost':
      return t('live.failure.lost')
    case 'storage-stuck':
      return t('live.failure.stuck')
    default:
      return t('live.failure.other')
  }
}

/** [P5] Why a text may not be kept, and what to do (string 25). */
export function forbiddenSentence(found: ForbiddenText, field: string): string {
  if (found.found === 'card') return t('live.failure.card', { field })
  if (found.found === 'secret') return t('live.failure.secret', { field })
  return t(`live.failure.digits${found.length}`, { field })
}

const retired: readonly ErrorCode[] = ['device-retired', 'member-retired']
const forbidden: readonly ErrorCode[] = ['other-ward', 'other-hamlet', 'role-not-allowed']

/** The sentence for a call that the server or the network did not carry out. */
export function callSentence(failure: CallFailure): string {
  if (failure.kind === 'network') return t('live.failure.network')
  if (failure.kind === 'protocol') return t('live.failure.other')
  if (failure.code === 'device-unknown') return t('live.failure.notKnown')
  if (retired.includes(failure.code)) return t('live.failure.retired')
  if (forbidden.includes(failure.code)) return t('live.failure.forbidden')
  return failure.status === 429 || failure.status === 503 ? t('live.failure.busy') : t('live.failure.other')
}
