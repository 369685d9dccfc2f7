import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { loadAllGuides } from '../../content/guides/index.ts'
import type { Guide } from '../../content/schema.ts'
import { fromTop } from './places.ts'
import { type ShareCard, shareCardSvg } from './shareCard.ts'

/** Pictures drawn before, by what is on them: a build draws only those whose words changed. */
const DRAWN = fromTop('.build/share')
const packages = createRequire(import.meta.url)
const FONT = '@expo-google-fonts/be-vietnam-pro'
const FACES = [`${FONT}/400Regular/BeVietnamPro_400Regular.ttf`, `${FONT}/700Bold/BeVietnamPro_700Bold.ttf`]

const minutes = ({ from, to }: Guide['minutes']) =>
  from === to ? `khoảng ${to} phút` : `khoảng ${from} đến ${to} phút`

const cardOf = ({ id, title, steps, minutes: time }: Guide): ShareCard => {
  const count = steps.filter(({ teamOnly }) => !teamOnly).length
  return { id, title, detail: `${count} bước, ${minutes(time)}` }
}

let faces: Uint8Array[] | null = null

/** The font with all Vietnamese marks (OFL) and the drawing engine, loaded when something is to be drawn. */
async function ready(): Promise<Uint8Array[]> {
  if (faces) return faces
  await initWasm(await readFile(packages.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  faces = await Promise.all(FACES.map((face) => readFile(packages.resolve(face))))
  return faces
}

/** The PNG of a card. */
export async function drawShareCard(svg: string): Promise<Uint8Array> {
  const fontBuffers = await ready()
  const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Be Vietnam Pro' } })
  return drawing.render().asPng()
}

/** Writes `out`/chia-se/<guide>.png for every guide. */
export async function writeShareCards(out: string): Promise<void> {
  await mkdir(join(out, 'chia-se'), { recursive: true })
  await mkdir(DRAWN, { recursive: true })
  for (const card of (await loadAllGuides()).map(cardOf)) {
    const svg = shareCardSvg(card)
    const drawn = join(DRAWN, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`)
    if (!existsSync(drawn)) await writeFile(drawn, await drawShareCard(svg))
    await copyFile(drawn, join(out, 'chia-se', `${card.id}.png`))
  }
}
