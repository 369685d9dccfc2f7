import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadAllGuides } from '../../content/guides/index.ts'
import { screenExamples } from '../../content/screens/examples.ts'
import { guidePage, indexPage } from './preview/guidePage.ts'
import { screensPage } from './preview/screensPage.ts'

/** `npm run guide:preview`: writes every guide and every picture as plain pages into .preview/, to be opened in a browser. */
const into = new URL('../../.preview/', import.meta.url)
const put = (name: string, text: string) => writeFileSync(new URL(name, into), text)
const copy = (from: string, name: string) => copyFileSync(new URL(from, import.meta.url), new URL(name, into))

mkdirSync(into, { recursive: true })
const guides = await loadAllGuides()
put('index.html', indexPage(guides))
put('hinh.html', screensPage(screenExamples))
for (const guide of guides) put(`${guide.id}.html`, guidePage(guide))
copy('../../pwa/ui/tokens.css', 'tokens.css')
copy('../../content/screens/screens.css', 'screens.css')
copy('./preview/preview.css', 'preview.css')
console.log(`Mở ${fileURLToPath(new URL('index.html', into))} để xem ${guides.length} bài.`)
