import { outcomeOf } from '../../../content/outcomes.ts'
import type { Rule } from './rule.ts'

/** [G6] [C1] Every fact an outcome settles is counted by some indicator; the schema makes the others say "none". */
export const outcomesAreCounted: Rule = (guide, { indicators }) => {
  const counted = new Set(indicators.map((indicator) => indicator.numeratorFact))
  return guide.outcomes.flatMap(({ code, establishes }) =>
    establishes === 'none'
      ? []
      : Object.keys(establishes)
          .filter((fact) => !counted.has(fact))
          .map((fact) => `kết quả ${code}: không chỉ số nào đếm ${fact}`),
  )
}

/** [G6] A success is looked at again after 14 days; somebody sent to the police is asked within 7. */
export const followUpsAreSet: Rule = (guide) =>
  guide.outcomes.flatMap(({ code, followUp }) => {
    if (code === 'da_xong_hom_nay' && (followUp?.kind !== 'recheck' || followUp.afterDays !== 14)) {
      return ['kết quả da_xong_hom_nay: phải hẹn hỏi lại sau 14 ngày']
    }
    return code === 'hen_cong_an' && !(followUp && followUp.afterDays <= 7)
      ? ['kết quả hen_cong_an: phải hẹn hỏi lại trong 7 ngày']
      : []
  })

/** A resident may always say no, and a helper must be able to log a success. */
export const endingsAreFair: Rule = (guide) => {
  const kinds = guide.outcomes.map(({ code }) => outcomeOf(code)?.kind)
  return [
    ...(kinds.includes('declined') ? [] : ['thiếu kết quả bác không muốn (khong_dong_y)']),
    ...(kinds.some((kind) => kind === 'done' || kind === 'had' || kind === 'cannot')
      ? []
      : ['không có kết quả nào là xong']),
  ]
}
