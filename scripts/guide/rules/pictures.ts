import { labelsOn, tapsOn } from '../../../content/screens/index.ts'
import { labelsIn } from '../../../content/text.ts'
import { perStep, type Rule } from './rule.ts'

const MARKS_AT_MOST = 3

/** [G3] Whatever a step tells people to find can be seen in its picture, letter for letter. */
export const quotedLabelsAreDrawn: Rule = perStep((step, guide) => {
  const quoted = [step.title, ...step.do, step.sees].flatMap(labelsIn)
  if (quoted.length === 0) return []
  const screen = step.screen ? guide.screens[step.screen] : undefined
  if (!screen) return [`nhắc “${quoted[0]}” nhưng không có hình`]
  const drawn = labelsOn(screen).join(' | ')
  return quoted.filter((label) => !drawn.includes(label)).map((label) => `chữ “${label}” không có trong hình`)
})

/** [G3] Numbers in the picture are numbers of sentences; three at most, the hand on one thing only. */
export const marksMatchSentences: Rule = perStep((step, guide) => {
  const screen = step.screen ? guide.screens[step.screen] : undefined
  if (!screen) return []
  const { marks, hands } = tapsOn(screen)
  return [
    ...marks
      .filter((mark) => mark > step.do.length)
      .map((mark) => `hình có số ${mark} nhưng không có câu ${mark}`),
    ...marks.filter((mark, place) => marks.indexOf(mark) !== place).map((mark) => `số ${mark} có hai lần`),
    ...(marks.length > MARKS_AT_MOST ? [`hình có ${marks.length} số, nhiều nhất là ${MARKS_AT_MOST}`] : []),
    ...(hands > 1 ? ['hình có hai bàn tay'] : []),
  ]
})
