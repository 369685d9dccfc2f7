import * as v from 'valibot'
import { contentHash } from '../contract/contentHash.ts'
import { ContentHash } from '../contract/guideContent.ts'
import { type Guide, GuideHead, parseGuide } from './schema/guide.ts'

/** A guide as it travels: a sheet that names its parts by their hashes, so that a changed step is all that is fetched [G9]. */
export type GuidePackage = { hash: string; sheet: string; parts: Readonly<Record<string, string>> }

/** What changes with every revision stands on the sheet itself; the rest of the head, each step and the screens are parts. */
const { revision, revisions, migrations } = GuideHead.entries
const Sheet = v.object({
  ...{ revision, revisions, migrations },
  head: ContentHash,
  steps: v.array(ContentHash),
  screens: ContentHash,
})

/** Takes a guide apart. */
export async function packGuide(guide: Guide): Promise<GuidePackage> {
  const { revision, revisions, migrations, steps, screens, ...head } = guide
  const parts: Record<string, string> = {}
  const part = async (value: unknown) => {
    const text = JSON.stringify(value)
    const hash = await contentHash(text)
    parts[hash] = text
    return hash
  }
  const named = {
    head: await part(head),
    steps: await Promise.all(steps.map(part)),
    screens: await part(screens),
  }
  const sheet = JSON.stringify({ revision, revisions, migrations, ...named })
  return { hash: await contentHash(sheet), sheet, parts }
}

/**
 * Why a package cannot be used; the copy before stays. `damaged`: not what it says it is, so it may be whole another time;
 * `unfit`: sound, but not for this app's schema and vocabulary.
 */
export class PackageFault extends Error {
  override readonly name = 'PackageFault'
  readonly kind: 'damaged' | 'unfit'

  constructor(kind: PackageFault['kind'], message: string) {
    super(message)
    this.kind = kind
  }
}

/** The names of the parts on a sheet. @throws PackageFault */
export const partsOn = (sheet: string): string[] => {
  const { head, steps, screens } = readSheet(sheet)
  return [head, ...steps, screens]
}

/**
 * Puts a guide together again: every text must carry its name, and the whole must fit this app's schema, vocabulary
 * included.
 * @param partOf the text of a part, wherever it is @throws PackageFault
 */
export async function unpackGuide(
  { hash, sheet }: { hash: string; sheet: string },
  partOf: (hash: string) => string | undefined,
): Promise<Guide> {
  if ((await contentHash(sheet)) !== hash)
    throw new PackageFault('damaged', 'the sheet is not the one it is named')
  const { head, steps, screens, ...revised } = readSheet(sheet)
  const part = async (name: string) => {
    const text = partOf(name)
    if (text === undefined || (await contentHash(text)) !== name)
      throw new PackageFault('damaged', `no sound part ${name}`)
    return json(text)
  }
  const [core, drawn, ...walked] = await Promise.all([head, screens, ...steps].map(part))
  try {
    return parseGuide({ ...Object(core), ...revised, steps: walked, screens: drawn })
  } catch (problem) {
    throw new PackageFault('unfit', problem instanceof Error ? problem.message : 'not a guide')
  }
}

function readSheet(sheet: string) {
  const read = v.safeParse(Sheet, json(sheet))
  if (!read.success) throw new PackageFault('unfit', 'not a sheet')
  return read.output
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new PackageFault('damaged', 'not JSON')
  }
}
