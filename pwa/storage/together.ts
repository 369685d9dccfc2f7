/**
 * Like `Promise.all`, but it ends only when all have: inside a transaction, what went on behind its end would take itself for
 * part of the next one, and that one would then be told that it was committed too early.
 * @throws what failed first in the list
 */
export async function together<T extends readonly unknown[]>(
  works: readonly [...T],
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const ends = await Promise.allSettled(works)
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return Promise.all(works)
}
