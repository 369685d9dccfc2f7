import type { FactId } from '../facts.ts'
import type { Condition } from '../schema/condition.ts'

/** Every fact a condition looks at. Apart from the schema: the public page carries this rule, not the checking. */
export function factsIn(condition: Condition): FactId[] {
  if ('fact' in condition) return [condition.fact]
  if ('not' in condition) return factsIn(condition.not)
  return ('all' in condition ? condition.all : condition.any).flatMap(factsIn)
}
