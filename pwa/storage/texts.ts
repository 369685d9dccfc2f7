import { type ForbiddenText, forbiddenIn, type Sealed } from '../../contract/index.ts'
import { StorageFailure } from './failure.ts'
import { sealText } from './sealing.ts'
import type { Session } from './session.ts'

/** Longest texts, in characters. */
export const TEXT_LIMITS = { label: 80, name: 60, note: 500, reason: 200, source: 120 } as const

/** [P5] What keeps a text from being saved, for a hint while it is typed; null when it may be kept. */
export const textProblem = (text: string): ForbiddenText | null => forbiddenIn(text)

/**
 * A free text fit to be kept: trimmed, not empty, not too long, without codes, numbers of papers or secrets [P5] (D73).
 * @throws StorageFailure `text-empty`, `text-too-long`, `forbidden-text`
 */
export function checkedText(text: string, field: keyof typeof TEXT_LIMITS): string {
  const trimmed = text.normalize('NFC').trim()
  if (trimmed === '') throw new StorageFailure('text-empty')
  if (trimmed.length > TEXT_LIMITS[field]) throw new StorageFailure('text-too-long')
  const forbidden = forbiddenIn(trimmed)
  if (forbidden) throw new StorageFailure('forbidden-text', forbidden)
  return trimmed
}

/** [P1] A checked text sealed under the ward's current key: the only way a text enters a document. */
export const sealedText = (
  session: Session,
  text: string,
  field: keyof typeof TEXT_LIMITS,
): Promise<Sealed> => sealText(session.keys.current, checkedText(text, field))

/** Like `sealedText`, with null (and an empty text) for none. */
export async function sealedOrNull(
  session: Session,
  text: string | null | undefined,
  field: keyof typeof TEXT_LIMITS,
): Promise<Sealed | null> {
  return text === null || text === undefined || text.trim() === '' ? null : sealedText(session, text, field)
}
