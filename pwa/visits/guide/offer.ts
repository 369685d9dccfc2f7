import { groups } from '../../../content/groups.ts'
import { type GuideHeadline, guideHeads } from '../../../content/guides/heads.ts'
import { withoutMarks } from '../../../contract/index.ts'
import type { DueItem, PersonView } from '../../storage/index.ts'

/** Guides under one heading. `group` null: those to do first. */
export type Offer = { label: string | null; guides: readonly GuideHeadline[] }

type Agreed = Pick<DueItem, 'person' | 'guide' | 'kind'>

/** The first thing at every home: what is their VNeID like (vneid.md §14, VN-1). */
const FIRST = 'vneid-kiem-tra'

/**
 * The guides to choose from, without those that are only for reading [P5]: what is agreed with this person, or the first
 * check, then all by group. Typed words narrow them, without marks.
 */
export function offer(
  text: string,
  person: Pick<PersonView, 'id' | 'guides'> | null,
  due: readonly Agreed[],
): Offer[] {
  const wanted = withoutMarks(text).trim()
  const fits = ({ title }: GuideHeadline) => withoutMarks(title).includes(wanted)
  const first = wanted ? [] : firstGuides(person, due)
  const named = new Set(first.map(({ id }) => id))
  const rest = guideHeads.filter((head) => !head.readOnly && !named.has(head.id) && fits(head))
  return [
    { label: null, guides: first },
    ...groups.map(({ code, label }) => ({ label, guides: rest.filter(({ group }) => group === code) })),
  ].filter(({ guides }) => guides.length > 0)
}

function firstGuides(
  person: Pick<PersonView, 'id' | 'guides'> | null,
  due: readonly Agreed[],
): GuideHeadline[] {
  const agreed = due
    .filter((item) => item.person === (person?.id ?? null) && isWork(item))
    .map(({ guide }) => guide)
  const isNew = Object.keys(person?.guides ?? {}).length === 0
  return guideHeads.filter(({ id }) => agreed.includes(id) || (isNew && id === FIRST))
}

/** What was finished is looked at again with its one question, on the home's page; the guide is not walked anew [G6]. */
const isWork = ({ kind }: Agreed): boolean => kind !== 'recheck'
