import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assetsOf } from './assets.ts'
import { changes } from './changes.ts'
import { withChanges } from './edition.ts'
import { publishedUnits } from './published.ts'

/** Writes the unit lists below `public/units/`; the folder is made anew, so no file of an older build stays. */
const folder = fileURLToPath(new URL('../../public/units', import.meta.url))
const units = withChanges(await publishedUnits(), changes)
await rm(folder, { recursive: true, force: true })
for (const { path, text } of assetsOf(units)) {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
console.log(`units ${units.version}: ${units.provinces.length} provinces, ${units.communes.length} communes`)
