import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goldenCorrections } from './corrections.golden.ts'
import { countingIds, type HelpRecord, type HelpVoid, settleHelps } from './corrections.ts'

const base = { scope: '05860-06', household: 'h', isLead: false }

describe('[S5] (D57) one state counts of one help', () => {
  it.each(goldenCorrections)('$name', ({ writes, count }) => {
    const records: HelpRecord[] = []
    const voids: HelpVoid[] = []
    for (const [order, write] of writes.entries()) {
      const { id, by } = write
      const written = { ...base, id, by, order, isLead: by === 'lead' }
      if ('takesBack' in write) voids.push({ ...written, target: write.takesBack })
      else records.push({ ...written, person: write.person ?? 'p', supersedes: write.corrects ?? null })
    }
    expect([...countingIds(records, voids)].sort()).toEqual([...count].sort())
  })
})

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const one = fc.constantFrom(...ids)
const record = fc.record({
  id: one,
  by: fc.constantFrom('an', 'binh', 'lead'),
  supersedes: fc.option(one, { nil: null }),
  person: fc.constantFrom('p', 'p', 'p', 'q'),
  order: fc.nat(20),
})
const voiding = fc.record({ by: fc.constantFrom('an', 'lead'), target: one, order: fc.nat(20) })
const log = fc.record({
  records: fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 6 }),
  voids: fc.array(voiding, { maxLength: 2 }),
  shuffle: fc.infiniteStream(fc.nat(1_000)),
})

it('[S5] whatever was written by whomever: at most one counts of a help, and the order of reading says nothing', () => {
  fc.assert(
    fc.property(log, ({ records: some, voids: others, shuffle }) => {
      const records = some.map((write) => ({ ...base, ...write, isLead: write.by === 'lead' }))
      const voids = others.map((write, i) => ({
        ...base,
        ...write,
        id: `v${i}`,
        isLead: write.by === 'lead',
      }))
      const fates = settleHelps(records, voids)
      for (const { id } of records) {
        const head = fates.get(id)?.head ?? null
        // Whoever counts in a record's place counts itself, and says so of itself.
        if (head !== null) expect(fates.get(head)?.head).toBe(head)
      }
      const mixed = records.map((each) => ({ each, at: shuffle.next().value ?? 0 }))
      const again = mixed.sort((a, b) => a.at - b.at).map(({ each }) => each)
      expect([...countingIds(again, voids)].sort()).toEqual([...countingIds(records, voids)].sort())
    }),
    { numRuns: 500, seed: 20_261_123 },
  )
})
