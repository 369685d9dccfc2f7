import { writeFileSync } from 'node:fs'
import { loadAllGuides } from '../../content/guides/index.ts'
import { followUpRules, headlines, oneToALine } from './extracts.ts'

/** `npm run guide:heads`: writes the two light extracts that lists use. Run it after changing a title or a follow-up. */
const guides = await loadAllGuides()
const into = (name: string) => new URL(`../../content/guides/${name}`, import.meta.url)
writeFileSync(into('heads.json'), oneToALine(headlines(guides)))
writeFileSync(into('followUps.json'), oneToALine(followUpRules(guides)))
console.log(`${guides.length} bài: đã ghi heads.json và followUps.json`)
