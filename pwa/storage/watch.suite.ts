import { onTestFinished, vi } from 'vitest'

/** How often a table of the database itself was asked or written since, whoever did it through whatever. */
export function watchTable(table: string, ...calls: ('get' | 'put' | 'count')[]): () => number {
  const spies = calls.map((call) => vi.spyOn(IDBObjectStore.prototype, call))
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore()
  })
  return () =>
    spies
      .flatMap((spy): unknown[] => spy.mock.contexts)
      .filter((asked) => asked instanceof IDBObjectStore && asked.name === table).length
}

/** The next row that is put into a table finds the phone full. */
export function fillAtNextPut(table: string): void {
  const put = IDBObjectStore.prototype.put
  let isFull = true
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function full(
    this: IDBObjectStore,
    ...words: Parameters<typeof put>
  ) {
    if (!isFull || this.name !== table) return put.apply(this, words)
    isFull = false
    throw new DOMException('full', 'QuotaExceededError')
  })
  onTestFinished(() => spy.mockRestore())
}
