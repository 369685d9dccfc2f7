import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { engines, fromTop, jsx } from './places.ts'
import type { ViteManifest } from './tiers.ts'

/** Addresses of the scripts and the style of the public pages. */
export interface SiteFiles {
  css: string
  first: string
  page: string
  /** What a page does beyond that; brought when the page stands. */
  rest: string
  print: string
  /** Draws QR codes; loaded when one is asked for. */
  qr: string
}

/**
 * Names without a hash: a page then changes only when its words do, and a phone that keeps fifty guides does not fetch them
 * all again because a colour changed. The service worker tells versions apart by the revisions in its list.
 */
const FOLDER = 'trang'

/** What the build makes of them: known beforehand, since the names carry no hash. */
export const siteAddresses: SiteFiles = {
  css: `/${FOLDER}/kieu-dang.css`,
  first: `/${FOLDER}/dau.js`,
  page: `/${FOLDER}/trang.js`,
  rest: `/${FOLDER}/them.js`,
  print: `/${FOLDER}/in.js`,
  qr: `/${FOLDER}/ma-qr.js`,
}

const MANIFEST = 'site-manifest.json'

/**
 * One bundle of the public pages, apart from the team's app: what a resident loads holds none of its code. Each source is
 * bundled by itself, because a shared chunk would cost every page one more round trip.
 */
async function bundle(out: string, name: string, source: string, classic = false): Promise<string> {
  await build({
    root: fromTop('pwa/site'),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    oxc: { jsx },
    build: {
      outDir: out,
      emptyOutDir: false,
      target: classic ? 'es2015' : engines,
      manifest: MANIFEST,
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: fromTop(`pwa/site/${source}`) },
        output: {
          format: classic ? 'iife' : 'es',
          entryFileNames: `${FOLDER}/[name].js`,
          assetFileNames: `${FOLDER}/[name][extname]`,
        },
      },
    },
  })
  const file = (await takeManifest(out, MANIFEST))[source]?.file
  if (!file) throw new Error(`The build of the public pages made nothing of ${source}`)
  return `/${file}`
}

/** Reads a build manifest of the folder `out` and takes it out of what is served. */
export async function takeManifest(out: string, name: string): Promise<ViteManifest> {
  const file = join(out, name)
  const manifest: ViteManifest = JSON.parse(await readFile(file, 'utf8'))
  await rm(file)
  return manifest
}

/** Builds scripts and style of the public pages into `out`/trang/. */
export async function buildSiteFiles(out: string): Promise<SiteFiles> {
  return {
    css: await bundle(out, 'kieu-dang', 'site.css'),
    // Runs before anything is drawn: a classic script holds up no module loader and needs none.
    first: await bundle(out, 'dau', 'client/first.ts', true),
    page: await bundle(out, 'trang', 'client/page.ts'),
    rest: await bundle(out, 'them', 'client/rest.ts'),
    print: await bundle(out, 'in', 'client/print.ts'),
    qr: await bundle(out, 'ma-qr', 'client/qr.ts'),
  }
}
