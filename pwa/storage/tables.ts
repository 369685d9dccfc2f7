import type { Transaction } from 'dexie'
import { StorageFailure } from './failure.ts'
import type { StoreFacts } from './rows.ts'
import type { Store } from './store.ts'

/** The tables that documents and the sync are in; a store has them, and so has one transaction of it. */
export type Tables = Pick<
  Store,
  'rows' | 'packs' | 'outbox' | 'refusals' | 'scopes' | 'drafts' | 'snapshots' | 'touched' | 'facts'
>
type TableName = keyof Tables

const tablesIn = (transaction: Transaction): Tables => ({
  rows: transaction.table('rows'),
  packs: transaction.table('packs'),
  outbox: transaction.table('outbox'),
  refusals: transaction.table('refusals'),
  scopes: transaction.table('scopes'),
  drafts: transaction.table('drafts'),
  snapshots: transaction.table('snapshots'),
  touched: transaction.table('touched'),
  facts: transaction.table('facts'),
})

/**
 * One transaction. What its work does through the tables it is given is part of it, come what may: a call through the store's own
 * tables finds its transaction only by guessing which of the works under way it belongs to, and after an aborted one the guess
 * can be wrong. Rows and their cursor would then be written one without the other [S4].
 */
export const inTransaction = <T>(
  store: Store,
  mode: 'r' | 'rw',
  names: readonly TableName[],
  work: (tables: Tables) => Promise<T>,
): Promise<T> => store.transaction(mode, [...names], async (transaction) => work(tablesIn(transaction)))

/** The single facts; every open store has them. @throws StorageFailure `storage-lost` */
export async function factsIn({ facts }: Pick<Tables, 'facts'>): Promise<StoreFacts> {
  const known = await facts.get('store')
  if (!known) throw new StorageFailure('storage-lost')
  return known
}
