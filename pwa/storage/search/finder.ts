import { firstAnswer } from '../board/firstAnswers.ts'
import { breath } from '../breath.ts'
import type { Session } from '../session.ts'
import { addTo, type Entry, findAmong, type HomeFinder, type Letters } from './findAmong.ts'
import { findable } from './findable.ts'
import { preparedPlain } from './prepared.ts'
import { rehearseOnce } from './rehearse.ts'

export type { FoundHome, HomeFinder } from './findAmong.ts'

/**
 * Finds homes by label and by names in them, as people type them: without marks, in any order, by beginnings (D52). Made
 * anew after each commit of a document; in between, every letter is answered without reading anything (D44). The first one
 * after unlocking looks through what was put aside, if nothing has changed since: a letter typed at once need not wait for
 * the board.
 */
export async function homeFinder(session: Session, hamlet?: string): Promise<HomeFinder> {
  const texts = await firstAnswer(session, 'first-search', () => findable(session))
  const entries: Entry[] = []
  const letters: Letters = new Map()
  const rest = breath()
  for (const [household, where, isName, text] of texts) {
    if (rest.isDue()) await rest.take()
    if (hamlet !== undefined && where !== hamlet) continue
    const entry = { household, name: isName ? text : null, tokens: preparedPlain(session, text).tokens }
    entries.push(entry)
    addTo(letters, entry)
  }
  rehearseOnce(session, findAmong(entries, letters))
  return findAmong(entries, letters)
}
