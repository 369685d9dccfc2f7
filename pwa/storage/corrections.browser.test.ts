import { afterEach, describe, expect, it } from 'vitest'
import { goldenCorrections } from '../../contract/corrections.golden.ts'
import { uuidv7 } from '../../contract/index.ts'
import { Documents } from './documents/documents.ts'
import { countHere } from './index.ts'
import type { StoredRow } from './rows.ts'
import { HAMLET, testSession } from './session.suite.ts'
import type { Session } from './session.ts'

const open: Session[] = []
afterEach(async () => {
  for (const session of open.splice(0)) await session.end()
})

const WHEN = '2026-11-22T02:00:00.000Z'
const person = uuidv7()

/** A row as the ward sends it. */
const row = (order: number, kind: string, id: string, body: Record<string, unknown>): StoredRow => ({
  ...{ id, kind, scope: HAMLET, ver: 1, order, pass: 1, by: 'an', at: WHEN, no: 0, body },
})
const help = (who: string, supersedes: string | null) => ({
  ...{ household: null, person: who, ageBand: '60+', visit: null, guide: 'vneid', revision: 1, steps: [] },
  ...{ outcome: 'da_xong', facts: {}, safety: true, startedAt: WHEN, at: WHEN, followUp: null, note: null },
  ...{ supersedes, reason: null },
})

describe('[C2] (D57) the phone counts what the golden cases count', () => {
  it.each(goldenCorrections)('$name', async ({ writes, count }) => {
    const { session } = await testSession()
    open.push(session)
    const ids = new Map(writes.map(({ id }) => [id, uuidv7()]))
    const idOf = (name: string) => ids.get(name) ?? uuidv7()
    const rows = writes.map((write, i) => {
      const target = 'takesBack' in write ? idOf(write.takesBack) : ''
      const body =
        'takesBack' in write
          ? { target, reason: 'trung', at: WHEN }
          : help(write.person ? uuidv7() : person, write.corrects ? idOf(write.corrects) : null)
      const stored = row(i + 1, 'takesBack' in write ? 'void' : 'assistance', idOf(write.id), body)
      return { ...stored, by: write.by, ...(write.by === 'lead' && { lead: 1 as const }) }
    })
    await new Documents(session.store).write(rows, [])
    session.store.changes.announce('all')
    const counted = await countHere(session, [])
    expect(counted[HAMLET]?.['luot@all'] ?? 0).toBe(count.length)
  })
})
