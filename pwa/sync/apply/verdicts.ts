import { type Mutation, takesOthers, type Verdict } from '../../../contract/index.ts'
import type { OutboxEntry, Written } from '../../storage/rows.ts'
import { afterReceipt, afterRefusal } from '../decide/settle.ts'
import type { Applying } from './transaction.ts'

/**
 * [S4] Binds verdicts to what was sent. Only a receipt takes an entry out of the outbox as received; a refusal moves it,
 * whole, to the list that people see [S6].
 * @param sent the mutations of the call, in the order of the verdicts
 * @returns how many got their verdict, how many of them a receipt, and which homes and persons are erased by them
 */
export async function applyVerdicts(
  applying: Applying,
  sent: readonly Mutation[],
  verdicts: readonly Verdict[],
  time: string,
): Promise<{ settled: number; received: number; erased: OutboxEntry[] }> {
  await applying.load(sent.map(({ id }) => id))
  let [settled, received] = [0, 0]
  const erased: OutboxEntry[] = []
  for (const [i, verdict] of verdicts.entries()) {
    // A mutation that could not even be read is answered without its name, in its place.
    const entry = applying.entry(verdict.mid ?? sent[i]?.mid ?? '')
    // `taken`: it waits on, and gets another number.
    if (!entry || verdict.s === 'taken') continue
    applying.settle(entry)
    settled += 1
    if (verdict.s === 'rejected') await refuse(applying, entry, verdict, time)
    else {
      receive(applying, entry, verdict, time)
      if (entry.mutation.op === 'del' && takesOthers(entry.mutation.kind)) erased.push(entry)
      received += 1
    }
  }
  return { settled, received, erased }
}

function receive(
  applying: Applying,
  { id, scope, mutation }: OutboxEntry,
  verdict: Verdict,
  time: string,
): void {
  const row = applying.row(id)
  // A change of a document that the ward refused whole was noted there, but the document is still only here.
  if (!row || (row.ver === 0 && mutation.op === 'set')) return
  const { ver = row.ver, seq = row.order, at = time, gone } = verdict
  const pass = applying.scope(scope)?.pass ?? 0
  const receipt = { ver, seq, at, pass }
  applying.setRow(id, gone ? null : afterReceipt(row, mutation, receipt, applying.waiting(id)))
}

async function refuse(applying: Applying, entry: OutboxEntry, verdict: Verdict, at: string): Promise<void> {
  const { id, no, mutation } = entry
  // A refusal without a code is none of this server; it is kept as what it says about itself: the shape was wrong.
  const code = verdict.code ?? 'shape-invalid'
  // Sent again because the ward seemed to have lost it, but it was erased there: it goes as with its tombstone [P6].
  if (code === 'document-erased' && isSentAgain(mutation)) return applying.setRow(id, null)
  await applying.tables.refusals.add({ document: id, no, code, at, mutation, state: 'open', reason: null })
  const row = applying.row(id)
  if (!row) return
  // Help that ended after its hamlet had left this phone is in the list of refused work, and nowhere else.
  const isHere = applying.scope(entry.scope) !== undefined
  applying.setRow(id, isHere ? afterRefusal(row, mutation, applying.waiting(id)) : null)
}

/** A whole document that the ward had confirmed before. */
const isSentAgain = ({ op, base }: Written): boolean => op === 'put' && (base ?? 0) > 0
