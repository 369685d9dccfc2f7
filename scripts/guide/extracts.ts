import { followUpsOf, headlineOf } from '../../content/guides/headline.ts'
import type { GuideHeadline } from '../../content/guides/heads.ts'
import type { FollowUpRule, Guide } from '../../content/schema.ts'
import { codesOfSteps, type StepCodes } from '../../content/stepCodes.ts'

/** The headlines of all guides, as `content/guides/heads.json` holds them. */
export const headlines = (guides: readonly Guide[]): GuideHeadline[] => guides.map(headlineOf)

/** Follow-up rules by guide and outcome, as `content/guides/followUps.json` holds them. */
export const followUpRules = (guides: readonly Guide[]): Record<string, Record<string, FollowUpRule>> =>
  Object.fromEntries(guides.map((guide) => [guide.id, followUpsOf(guide)]))

/** The reasons of every step of every guide, as `content/guides/stepCodes.json` holds them. */
export const codesOfAll = (guides: readonly Guide[]): StepCodes =>
  Object.assign({}, ...guides.map(codesOfSteps))

/** Data one entry to a line, as the formatter leaves it. */
export const oneToALine = (data: readonly unknown[] | Record<string, unknown>): string => {
  const spaced = (value: unknown) => JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
  const lines = Array.isArray(data)
    ? data.map((value) => `  ${spaced(value)}`)
    : Object.entries(data).map(([key, value]) => `  ${JSON.stringify(key)}: ${spaced(value)}`)
  const [open, close] = Array.isArray(data) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${close}\n`
}
