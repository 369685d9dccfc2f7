import * as v from 'valibot'
import { type FactId, type FactValue, facts } from '../facts.ts'

export const FactKey = v.picklist(facts.map((fact) => fact.id))
export const Answer = v.union([v.boolean(), v.string()])

/** [G2] When a step applies: a small expression over facts. `is` asks for one answer of one fact. */
export type Condition =
  | { fact: FactId; is: FactValue }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }

const isAnswer = ({ fact, is }: { fact: FactId; is: FactValue }) =>
  facts.some((known) => known.id === fact && known.answers.some((answer) => answer.value === is))

const FactIs = v.pipe(
  v.strictObject({ fact: FactKey, is: Answer }),
  v.check(isAnswer, 'giá trị này không phải câu trả lời của câu hỏi đó'),
)

export const Condition: v.GenericSchema<Condition> = v.lazy(() =>
  v.union([
    FactIs,
    v.strictObject({ all: v.pipe(v.array(Condition), v.minLength(1)) }),
    v.strictObject({ any: v.pipe(v.array(Condition), v.minLength(1)) }),
    v.strictObject({ not: Condition }),
  ]),
)
