import { writeFileSync } from 'node:fs'
import { loadAllGuides } from '../../content/guides/index.ts'
import { codesOfAll, followUpRules, headlines, oneToALine } from './extracts.ts'

/** `npm run guide:heads`: writes the light extracts that lists and the server use. Run it after changing a title, a follow-up, a step's id or its reasons. */
const guides = await loadAllGuides()
const into = (name: string) => new URL(`../../content/guides/${name}`, import.meta.url)
writeFileSync(into('heads.json'), oneToALine(headlines(guides)))
writeFileSync(into('followUps.json'), oneToALine(followUpRules(guides)))
writeFileSync(into('stepCodes.json'), oneToALine({ ...codesOfAll(guides) }))
console.log(`${guides.length} bài: đã ghi heads.json, followUps.json và stepCodes.json`)
