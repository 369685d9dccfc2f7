import { parseArgs } from 'node:util'
import { guideIds } from '../../content/guides/index.ts'
import { indicators } from '../../content/indicators/index.ts'
import { packGuide } from '../../content/package.ts'
import type { Guide } from '../../content/schema.ts'
import { sources } from '../../content/sources/index.ts'
import { GuideEdition, type NewPublication, PublicationList } from '../../contract/guideContent.ts'
import { originFrom } from '../build/sitePages.ts'
import { checkAll } from '../guide/checkAll.ts'
import { readGuides } from '../guide/read.ts'
import { ask, type Desk, deskFrom, runCommand } from './desk.ts'
import { type GuidePages, guidePages } from './pages.ts'
import { planOf } from './plan.ts'

/**
 * `CONTENT_KEY=… npm run content:publish -- --url https://…`: every guide of this checkout that is newer than the deployment's
 * reaches phones and public pages, without a release. `--guide <id>` (may repeat) takes only those; `--dry` only says what
 * would happen; `--min-app 0.2.0` where older apps must keep what they have.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    guide: { type: 'string', multiple: true, default: [] },
    'min-app': { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
})

runCommand(async () => {
  const desk = deskFrom(values.url)
  const guides = soundGuides()
  const { newer, faults } = planOf(guides, await ask(desk, 'publications', PublicationList), values.guide)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  if (newer.length === 0) return console.log('Máy chủ đã có mọi bài mới nhất ở đây.')
  const pages = await guidePages(newer, originFrom(process.env.SITE_ORIGIN))
  for (const guide of newer) {
    const { changed = '' } = guide.revisions.at(-1) ?? {}
    if (!values.dry) await send(desk, guide, pages.get(guide.id))
    console.log(
      `${values.dry ? 'sẽ phát hành' : 'đã phát hành'} ${guide.id} bản ${guide.revision}: ${changed}`,
    )
  }
})

/** @throws with every fault, when a guide breaks a rule of guide:check */
function soundGuides(): Guide[] {
  const read = readGuides(new URL('../../content/guides/', import.meta.url))
  const report = checkAll(read, { guideIds: new Set<string>(guideIds), sources, indicators })
  if (report.length > 0)
    throw new Error(report.map(({ id, faults }) => `${id}: ${faults.join('; ')}`).join('\n'))
  return read.flatMap(({ guide }) => guide ?? [])
}

async function send(desk: Desk, guide: Guide, pages: GuidePages | undefined): Promise<void> {
  if (!pages) throw new Error(`${guide.id}: không dựng được trang`)
  const { sheet, parts } = await packGuide(guide)
  const minApp = values['min-app']
  const publication: NewPublication = {
    v: 1,
    guide: guide.id,
    sheet,
    parts,
    ...pages,
    ...(minApp && { minApp }),
  }
  await ask(desk, 'publications', GuideEdition, publication)
}
