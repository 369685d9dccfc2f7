import * as v from 'valibot'
import { contentHash } from '../../contract/contentHash.ts'
import { GuideEdition } from '../../contract/guideContent.ts'
import { CodedError } from '../../contract/index.ts'
import { rethrow } from './answer.ts'
import { deskOf } from './guideDesk.ts'
import type { Call } from './place.ts'

/** How long an isolate answers from memory. Phones ask often and editors publish rarely. */
const FRESH_MS = 30_000

type Known = { text: string; etag: string; edition: GuideEdition; until: number }

let known: Known | null = null

/**
 * The edition that phones are to have, asked of the desk at most every half minute. While the desk cannot be read the
 * one last known stands: its sheets are kept for ever, so nothing in it is wrong, only perhaps not the newest.
 * @throws CodedError ledger-busy when the desk is restarting and nothing is known yet
 */
export async function knownEdition(c: Call): Promise<Known> {
  if (known && Date.now() < known.until) return known
  try {
    known = await readEdition(c)
  } catch (problem) {
    if (!known) throw problem
  }
  return known
}

async function readEdition(c: Call): Promise<Known> {
  const reply = await deskOf(c).edition().catch(rethrow)
  if (!reply.ok) throw new CodedError('ledger-busy', 'no edition', 5)
  const edition = v.parse(GuideEdition, JSON.parse(reply.json))
  const etag = `W/"${await contentHash(reply.json)}"`
  return { text: reply.json, etag, edition, until: Date.now() + FRESH_MS }
}

/** Something was published here: ask again. */
export function forgetEdition(): void {
  known = null
}
