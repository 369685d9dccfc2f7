import type { Rule } from './rule.ts'

/** Links between guides lead to guides that exist, and never to the guide itself. */
export const linksResolve: Rule = (guide, { guideIds }) => {
  const links = [
    ...guide.related,
    ...guide.outcomes.flatMap(({ next }) => next ?? []),
    ...guide.steps.flatMap(({ failures }) =>
      failures.flatMap(({ leadsTo }) => ('guide' in leadsTo ? [leadsTo.guide] : [])),
    ),
  ]
  return [...new Set(links)].flatMap((link) => {
    if (link === guide.id) return ['dẫn về chính nó']
    return guideIds.has(link) ? [] : [`dẫn tới bài ${link} không có`]
  })
}
