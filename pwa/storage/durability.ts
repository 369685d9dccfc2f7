import type { DBCore, Dexie } from 'dexie'

/**
 * Whether a transaction writes only what the ward can send again: every transaction of the sync has the cursors (`scopes`)
 * in it, and the board that was put aside is a copy of the rows. What a person saved never goes with them (decision 0016).
 */
const canComeAgain = (tables: readonly string[]): boolean =>
  tables.includes('scopes') || (tables.includes('snapshots') && tables.includes('touched'))

/**
 * [S1] A phone in the field dies with its battery: "saved" means flushed to the disk, not to its cache. What can come again
 * need not be flushed at once: the disk is written in order, so a phone that dies finds an earlier state, whole, with
 * everything that was saved on it; the rest is asked for again, or sent again and answered `dup` [S3].
 */
export function flushWhatIsSaved(store: Dexie): void {
  store.use({
    stack: 'dbcore',
    name: 'durability',
    create: (core: DBCore): DBCore => ({
      ...core,
      transaction: (tables, mode, options) =>
        core.transaction(tables, mode, canComeAgain(tables) ? { durability: 'relaxed' } : options),
    }),
  })
}
