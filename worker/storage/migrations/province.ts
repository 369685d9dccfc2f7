import { erasedTable, erasedTimes } from './erasure.ts'
import { heldKeyTable } from './keys.ts'
import type { Step } from './migrate.ts'
import { invitedMember, marksColumn, peopleTables, retiredTable } from './people.ts'

/** Sums pushed by the wards, with the version that they carry. */
const totalsTable: Step = `
  CREATE TABLE totals (
    ward TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    json TEXT NOT NULL
  ) WITHOUT ROWID;
`

/** The steps of a province's ledger. */
export const provinceSteps: readonly Step[] = [
  peopleTables,
  totalsTable,
  marksColumn,
  erasedTable,
  invitedMember,
  erasedTimes,
  retiredTable,
  heldKeyTable,
]
