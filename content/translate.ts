import type { Guide } from './schema/guide.ts'
import type { Step } from './schema/step.ts'
import type { GuideTexts } from './schema/translation.ts'

/** An object with only the words that the other language has; the rest stays as it was. */
const given = <T extends object>(words: T | undefined) =>
  Object.fromEntries(Object.entries(words ?? {}).filter(([, value]) => value !== undefined)) as Partial<T>

function stepIn(step: Step, texts: GuideTexts): Step {
  const words = texts.steps[step.id]
  if (!words) return step
  const { failures, ...rest } = words
  return {
    ...step,
    ...given(rest),
    failures: step.failures.map((failure) => ({ ...failure, ...given(failures[failure.code]) })),
  }
}

/**
 * A guide in another language: same ids, same pictures, same codes, so that a record made in it counts like any other.
 * Labels on the phone stay Vietnamese, because that is what the resident sees. A step that the language lacks stays Vietnamese.
 */
export const inLanguage = (guide: Guide, texts: GuideTexts): Guide => ({
  ...guide,
  language: texts.language,
  title: texts.title,
  summary: texts.summary,
  audience: texts.audience,
  haveReady: texts.haveReady,
  steps: guide.steps.map((step) => stepIn(step, texts)),
  outcomes: guide.outcomes.map((outcome) => ({ ...outcome, ...given(texts.outcomes[outcome.code]) })),
})

/** Steps whose words are missing or do not have one sentence for each Vietnamese one: numbers in the picture would point wrong. */
export const untranslated = (guide: Guide, texts: GuideTexts): string[] =>
  guide.steps.filter((step) => texts.steps[step.id]?.do.length !== step.do.length).map((step) => step.id)
