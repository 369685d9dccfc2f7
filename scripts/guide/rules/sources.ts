import type { Rule } from './rule.ts'

const yearOf = (date: string) => Number(date.slice(0, 4))

/** [G1] Every source is known, and one of them is dated within two years of the guide's revision. */
export const sourcesAreDated: Rule = (guide, { sources }) => {
  const unknown = guide.sources.filter((code) => !sources.has(code))
  const years = guide.sources.flatMap((code) => {
    const date = sources.get(code)?.date
    return date ? [yearOf(date)] : []
  })
  const revised = yearOf(guide.revisions.at(-1)?.date ?? '0')
  return [
    ...unknown.map((code) => `không có nguồn ${code}`),
    ...(years.some((year) => revised - year <= 2) ? [] : ['không nguồn nào ghi ngày trong hai năm gần đây']),
  ]
}

/** [G8] A guide that leans only on weak sources must say so. */
export const weakSourcesAreSaid: Rule = (guide, { sources }) => {
  const onlyWeak = guide.sources.every((code) => sources.get(code)?.confidence === 'thap')
  return onlyWeak && guide.unverified.length === 0 ? ['chỉ có nguồn yếu mà không nói điều gì chưa chắc'] : []
}

/** [G1] Labels cannot have been checked before the guide was last changed. */
export const checkedAfterRevision: Rule = ({ labelsChecked, revisions }) =>
  labelsChecked && labelsChecked < (revisions.at(-1)?.date ?? '')
    ? ['ngày kiểm tra trên máy thật trước lần sửa cuối: đặt lại labelsChecked là null']
    : []
