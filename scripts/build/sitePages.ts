import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Plugin, runnerImport } from 'vite'
import { fromTop, jsx } from './places.ts'
import { type SiteFiles, siteAddresses } from './siteFiles.ts'

interface Rendered {
  path: string
  text: string
}

interface PagesModule {
  renderPages(site: { origin: string | null; assets: SiteFiles }): Rendered[]
}

/** `/huong-dan/` → `huong-dan/index.html`; an address with an ending is the file itself. */
export const fileOfPath = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1)

/** The address of this deployment, from SITE_ORIGIN; wrong ones stop the build rather than print a dead QR code. */
export function originFrom(value: string | undefined): string | null {
  if (!value) return null
  const { origin, protocol } = new URL(value)
  if (!protocol.startsWith('http')) throw new Error(`SITE_ORIGIN must be an http address, not ${value}`)
  return origin
}

const NO_STYLE = '\0no-style'

/** Pages name their style by address; a style that a component imports for the team's app means nothing here. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? NO_STYLE : null),
  load: (id) => (id === NO_STYLE ? '' : null),
}

async function render(origin: string | null, assets: SiteFiles): Promise<Rendered[]> {
  const { module } = await runnerImport<PagesModule>(fromTop('pwa/site/pages.tsx'), {
    root: fromTop(''),
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx },
    plugins: [withoutStyles],
  })
  return module.renderPages({ origin, assets })
}

/** Every public page, as the build makes it, without building. */
export const renderSite = (origin: string | null): Promise<Rendered[]> => render(origin, siteAddresses)

/** Writes every public page into `out`; says which addresses there are. */
export async function writeSitePages(out: string, assets: SiteFiles): Promise<string[]> {
  const pages = await render(originFrom(process.env.SITE_ORIGIN), assets)
  for (const { path, text } of pages) {
    const file = join(out, fileOfPath(path))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  return pages.map(({ path }) => path)
}
