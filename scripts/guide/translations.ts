import { loadTexts } from '../../content/guides/texts.ts'
import type { Guide, GuideTexts } from '../../content/schema.ts'

/**
 * What is wrong with a guide's further languages, one Vietnamese sentence each: a file nobody loads, or a step whose
 * sentences do not pair with the Vietnamese ones, so that numbers in the picture would point wrong. A step left out is
 * fine: it is shown in Vietnamese.
 */
export async function translationFaults(guide: Guide): Promise<string[]> {
  const faults = guide.translations.map(async ({ language }) => {
    const texts = await loadTexts(guide.id, language)
    return texts ? unpaired(guide, texts) : [`tiếng ${language}: chưa có dòng trong content/guides/texts.ts`]
  })
  return (await Promise.all(faults)).flat()
}

export const unpaired = (guide: Pick<Guide, 'steps'>, { language, steps }: GuideTexts): string[] =>
  Object.entries(steps).flatMap(([id, words]) => {
    const vietnamese = guide.steps.find((step) => step.id === id)
    if (!vietnamese) return [`tiếng ${language}: bước ${id} không còn trong bài`]
    return vietnamese.do.length === words.do.length
      ? []
      : [
          `tiếng ${language}, bước ${id}: ${words.do.length} câu, tiếng Việt ${vietnamese.do.length} câu; dịch cho đủ, hoặc bỏ bước này khỏi tệp`,
        ]
  })
