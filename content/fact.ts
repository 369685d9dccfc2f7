/** Whom or what a fact is about: what is known of the phone goes when the phone changes. */
type About = 'person' | 'phone' | 'household'

const yesNo = [
  { value: true, label: 'Có' },
  { value: false, label: 'Không' },
] as const
const doneYet = [
  { value: true, label: 'Rồi' },
  { value: false, label: 'Chưa' },
] as const

/** People answer "… chưa?" with "Rồi" or "Chưa", every other question of this kind with "Có" or "Không". */
const repliesTo = (question: string) => (question.endsWith('chưa?') ? doneYet : yesNo)

/** A yes/no question that only steers the way. */
export const asked = <const Id extends string>(id: Id, about: About, question: string) =>
  ({ id, about, question, declared: false, answers: repliesTo(question) }) as const

/** A yes/no question whose answer is recorded as what the resident told us. */
export const told = <const Id extends string>(id: Id, about: About, question: string) =>
  ({ id, about, question, declared: true, answers: repliesTo(question) }) as const

/** A question with named answers, each `[value, label]`; it only steers the way. */
export const choice = <const Id extends string>(
  id: Id,
  about: About,
  question: string,
  ...answers: (readonly [value: string, label: string])[]
) =>
  ({
    id,
    about,
    question,
    declared: false,
    answers: answers.map(([value, label]) => ({ value, label })),
  }) as const
