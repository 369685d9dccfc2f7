import { plainText } from '../../../content/text.ts'
import { perStep, type Rule } from './rule.ts'

/** Syllables that somebody who reads badly, or listens once, can keep. Measured on the first twelve guides. */
export const limits = { title: 8, sentence: 20, allSentences: 52, say: 34, sees: 14, whatNext: 22 } as const

const syllables = (text: string) => plainText(text).split(/\s+/).filter(Boolean).length
const tooLong = (what: string, text: string, limit: number) =>
  syllables(text) > limit ? [`${what} dài ${syllables(text)} tiếng, nhiều nhất ${limit}: ${text}`] : []

/** Every text of a step stays short enough to be read on the go. */
export const stepsReadShort: Rule = perStep((step) => [
  ...tooLong('tên bước', step.title, limits.title),
  ...step.do.flatMap((sentence) => tooLong('câu', sentence, limits.sentence)),
  ...tooLong('cả bước', step.do.join(' '), limits.allSentences),
  ...tooLong('lời nói', step.say, limits.say),
  ...tooLong('điều nhìn thấy', step.sees, limits.sees),
  ...step.failures.flatMap((failure) => tooLong('cách gỡ', failure.whatNext, limits.whatNext)),
])

/** Planned minutes of a guide agree with those of its steps. */
export const minutesAddUp: Rule = ({ steps, minutes }) => {
  const sum = steps.reduce((total, step) => total + step.minutes, 0)
  const fits = sum >= minutes.from * 0.7 && sum <= minutes.to * 1.2
  return fits ? [] : [`các bước cộng lại ${sum} phút, đầu bài ghi ${minutes.from} đến ${minutes.to}`]
}
