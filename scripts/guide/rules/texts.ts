import type { Guide } from '../../../content/schema.ts'

/** Every text of a guide that people read, with where it stands. */
export const textsOf = (guide: Guide): { where: string; text: string }[] => [
  ...[guide.title, guide.summary, guide.audience, ...guide.haveReady].map((text) => ({
    where: 'đầu bài',
    text,
  })),
  ...guide.steps.flatMap((step) =>
    [
      step.title,
      step.say,
      ...step.do,
      step.sees,
      step.helper ?? '',
      ...step.failures.flatMap(({ label, whatNext }) => [label ?? '', whatNext]),
    ]
      .filter(Boolean)
      .map((text) => ({ where: `bước ${step.id}`, text })),
  ),
  ...guide.outcomes.flatMap(({ code, detail, followUp }) =>
    [detail, followUp?.question].flatMap((text) => (text ? [{ where: `kết quả ${code}`, text }] : [])),
  ),
]
