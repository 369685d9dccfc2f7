import type { Chance } from '../../scripts/demo/chance.ts'

/** The clock of whoever acts just now, in milliseconds. */
export type Clock = { now: number }

type Sealing = (algorithm: unknown, key: CryptoKey, data: BufferSource) => Promise<ArrayBuffer>

type Replace = (on: object, name: string, value: unknown) => void

/** Ids, ivs and clocks follow one seed. @returns puts everything back */
export const pinChance = (chance: Chance, clock: Clock): (() => void) =>
  replacing((replace) => {
    replace(Date, 'now', () => clock.now)
    replace(Math, 'random', () => chance.next())
    replace(Crypto.prototype, 'getRandomValues', (array: Uint8Array) => {
      array.set(chance.bytes(array.length))
      return array
    })
  })

/**
 * Also everything else that would end in another order at another time: sealing answers at once and changes nothing,
 * nothing is gzipped, there are no other tabs. Each has tests of its own.
 */
export function pin(chance: Chance, clock: Clock): () => void {
  const unpin = pinChance(chance, clock)
  const same: Sealing = async (_algorithm, _key, data) =>
    ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice().buffer
      : data
  const undo = replacing((replace) => {
    replace(SubtleCrypto.prototype, 'encrypt', same)
    replace(SubtleCrypto.prototype, 'decrypt', same)
    for (const name of ['BroadcastChannel', 'CompressionStream']) replace(globalThis, name, undefined)
    replace(globalThis, 'structuredClone', cloned)
    // Dexie aborts a controller per transaction; writing down where each time would be half of the work.
    replace(Error, 'stackTraceLimit', 0)
  })
  return () => {
    undo()
    unpin()
  }
}

function replacing(work: (replace: Replace) => void): () => void {
  const kept: [object, string, PropertyDescriptor | undefined][] = []
  work((on, name, value) => {
    kept.push([on, name, Object.getOwnPropertyDescriptor(on, name)])
    Object.defineProperty(on, name, { value, configurable: true, writable: true })
  })
  return () => {
    for (const [on, name, descriptor] of kept.reverse()) {
      if (descriptor) Object.defineProperty(on, name, descriptor)
      else Reflect.deleteProperty(on, name)
    }
  }
}

/** Rows are plain data; copied by hand they take a tenth of the time of a structured clone. */
function cloned<T>(value: T): T
function cloned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((entry) => cloned(entry))
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  const copy: Record<string, unknown> = {}
  for (const [name, entry] of Object.entries(value)) if (entry !== undefined) copy[name] = cloned(entry)
  return copy
}
