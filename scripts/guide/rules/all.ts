import { saysNothingForbidden, secretsAreOwnHands } from './claims.ts'
import { linksResolve } from './links.ts'
import { endingsAreFair, followUpsAreSet, outcomesAreCounted } from './outcomes.ts'
import { marksMatchSentences, quotedLabelsAreDrawn } from './pictures.ts'
import { minutesAddUp, stepsReadShort } from './reading.ts'
import type { Rule } from './rule.ts'
import { checkedAfterRevision, sourcesAreDated, weakSourcesAreSaid } from './sources.ts'

/** Every rule a guide must pass, beyond its schema. */
export const rules: readonly Rule[] = [
  quotedLabelsAreDrawn,
  marksMatchSentences,
  stepsReadShort,
  minutesAddUp,
  sourcesAreDated,
  weakSourcesAreSaid,
  checkedAfterRevision,
  linksResolve,
  outcomesAreCounted,
  followUpsAreSet,
  endingsAreFair,
  saysNothingForbidden,
  secretsAreOwnHands,
]
