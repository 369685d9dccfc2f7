import * as v from 'valibot'
import { contentHash } from '../../contract/contentHash.ts'
import { GuideEdition } from '../../contract/guideContent.ts'
import { deskOf } from './guideDesk.ts'
import type { Call } from './place.ts'

/** How long an isolate answers from memory. Phones ask often and editors publish rarely. */
const FRESH_MS = 30_000

type Known = { text: string; etag: string; edition: GuideEdition; until: number }

let known: Known | null = null

/** The edition that phones are to have, asked of the desk at most every half minute. */
export async function knownEdition(c: Call): Promise<Known> {
  if (known && Date.now() < known.until) return known
  const reply = await deskOf(c).edition()
  if (!reply.ok) throw new Error('no edition')
  const edition = v.parse(GuideEdition, JSON.parse(reply.json))
  const etag = `W/"${await contentHash(reply.json)}"`
  known = { text: reply.json, etag, edition, until: Date.now() + FRESH_MS }
  return known
}

/** Something was published here: ask again. */
export function forgetEdition(): void {
  known = null
}
