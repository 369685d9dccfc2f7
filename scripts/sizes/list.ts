import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { fromTop } from '../paths.ts'

/** Written as people read it, "45 kB"; one kB is 1,000 bytes. */
const Budget = v.pipe(
  v.string(),
  v.regex(/^\d+(\.\d+)? kB$/),
  v.transform((text) => Number.parseFloat(text) * 1000),
)

/** What a first opening may cost over the wire; paths are patterns below dist/. */
const FirstLoad = v.object({
  team: v.object({
    /** The page whose scripts are meant. */
    shell: v.string(),
    /** Every script that must be there before the first screen of the team can be used. */
    scripts: v.record(v.string(), Budget),
    total: Budget,
  }),
  /** Public pages, each with all that it needs before it can be read. */
  pages: v.record(v.string(), Budget),
})
export type FirstLoad = v.InferOutput<typeof FirstLoad>

/** A list from its JSON text. @throws ValiError when it is malformed */
export const firstLoadFrom = (json: string): FirstLoad => v.parse(FirstLoad, JSON.parse(json))

export const readFirstLoad = async (): Promise<FirstLoad> =>
  firstLoadFrom(await readFile(fromTop('pwa/app/first-load.json'), 'utf8'))
