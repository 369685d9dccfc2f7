import * as v from 'valibot'
import { HamletCode, WardCode } from '../../contract/index.ts'
import { boardOf } from './board/index.ts'
import { StorageFailure } from './failure.ts'
import type { Session } from './session.ts'

/** The hamlet that a known document lies in. @throws StorageFailure `document-unknown` */
export async function scopeOf(session: Session, id: string): Promise<HamletCode> {
  const item = (await boardOf(session)).item(id)
  if (!item) throw new StorageFailure('document-unknown')
  return v.parse(HamletCode, item.hamlet)
}

/** The ward of this session. @throws StorageFailure `not-allowed` for somebody of the province */
export function wardOfSession(session: Session): WardCode {
  if (session.identity.ward === null) throw new StorageFailure('not-allowed')
  return v.parse(WardCode, session.identity.ward)
}
