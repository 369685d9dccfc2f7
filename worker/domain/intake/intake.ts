import type { CheckedMutation, RefusalCode, Verdict } from '../../../contract/index.ts'
import type { Figures } from '../figures/rollup.ts'
import type { StoredDocument } from '../ledger.ts'
import type { Author } from '../people/author.ts'
import type { Echo } from './echo.ts'

/** One sync call being taken in: who, when (the ward's clock), into which ledger. */
export type Intake = Figures & { author: Author; now: string; echo: Echo }

/** A checked mutation with the names of the fields that were really sent (parsing fills in defaults). */
export type Incoming = CheckedMutation & { given: readonly string[]; isLate: boolean }

/** What became of one mutation: a receipt, or why not. */
export type Outcome = { s: 'ok' | 'dup'; document: StoredDocument } | { code: RefusalCode }

export const refused = (code: RefusalCode): Outcome => ({ code })

/** [S4] The receipt of a stored document: version, place in the log, time. */
export const receiptOf = ({
  ver,
  seq,
  at,
  state,
}: StoredDocument): Pick<Verdict, 'ver' | 'seq' | 'at' | 'gone'> => ({
  ver,
  seq,
  at,
  ...(state === 'gone' && { gone: true as const }),
})
