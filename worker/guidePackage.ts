import { builtRevision } from '../content/guides/heads.ts'
import { PackageFault, partsOn, unpackGuide } from '../content/package.ts'
import { codesOfSteps } from '../content/stepCodes.ts'
import { contentHash } from '../contract/contentHash.ts'
import type { NewPublication } from '../contract/guideContent.ts'
import { CodedError } from '../contract/index.ts'
import type { CheckedPublication } from './domain/guides/shelf.ts'

/**
 * [G9] A publication checked at the door: hashes, schema, vocabulary, and pages that load nothing from elsewhere.
 * @throws CodedError guide-unknown, guide-invalid
 */
export async function checkPublication(given: NewPublication): Promise<CheckedPublication> {
  const { guide: id, sheet, parts, minApp = null } = given
  if (!builtRevision(id))
    throw new CodedError('guide-unknown', `no ${id} in this release: a new guide comes with one`)
  const hash = await contentHash(sheet)
  const guide = await unpackGuide({ hash, sheet }, (part) => parts[part]).catch(invalid)
  if (guide.id !== id) throw new CodedError('guide-invalid', `this is ${guide.id}, not ${id}`)
  for (const page of [given.page, given.print]) checkPage(page, id)
  const last = guide.revisions.at(-1)
  const [page, print] = await Promise.all([given.page, given.print].map(contentHash))
  if (!last || !page || !print) throw new CodedError('guide-invalid', 'no revision')
  const own = Object.fromEntries(partsOn(sheet).map((part) => [part, parts[part] ?? '']))
  return {
    ...{ guide: id, revision: guide.revision, sheet: hash, page, print, minApp },
    changed: last.changed,
    day: last.date,
    codes: codesOfSteps(guide),
    texts: { ...own, [hash]: sheet, [page]: given.page, [print]: given.print },
  }
}

/** Whoever holds the key may change words; scripts, styles and frames stay those of the release. */
function checkPage(html: string, id: string): void {
  const isPage = html.startsWith('<!doctype html>') && html.includes(`/huong-dan/${id}/`)
  const loads = [
    ...html.matchAll(/<(?:(?:script|iframe|object|embed|form|base)\b|meta\b[^>]*http-equiv)[^>]*>/gi),
  ].map(([tag]) => tag)
  const isForeign = loads.some(
    (tag) => !/^<script(?: [a-z-]+(?:="[a-z-]*")?)* src="\/trang\/[a-z-]+\.js"/i.test(tag),
  )
  const hasHandler = /<[^>]+\son[a-z]+\s*=/i.test(html)
  if (!isPage || isForeign || hasHandler) throw new CodedError('guide-invalid', 'not a page of this guide')
}

function invalid(problem: unknown): never {
  if (problem instanceof PackageFault) throw new CodedError('guide-invalid', problem.message.slice(0, 200))
  throw problem
}
