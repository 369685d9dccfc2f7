/** What a month uses: requests of the Worker and of objects, rows of SQL, bytes kept at its end. */
export type Usage = { requests: number; read: number; written: number; bytes: number }

/** The platform's published prices (sync.md §3): the paid plan, what it includes, and each million or GB above. */
const PLAN = 5
const included = { requests: 10e6, objectRequests: 1e6, read: 25e9, written: 50e6, bytes: 5e9 }
const perMillion = { requests: 0.3, objectRequests: 0.15, read: 0.001, written: 1 }
const PER_GB = 0.2

const above = (used: number, free: number) => Math.max(0, used - free)

/** Dollars of a month. Every request of a phone is one of the Worker and one of an object. */
export function dollarsOf({ requests, read, written, bytes }: Usage): number {
  const millions = {
    requests: above(requests, included.requests) / 1e6,
    objectRequests: above(requests, included.objectRequests) / 1e6,
    read: above(read, included.read) / 1e6,
    written: above(written, included.written) / 1e6,
  }
  const used =
    millions.requests * perMillion.requests +
    millions.objectRequests * perMillion.objectRequests +
    millions.read * perMillion.read +
    millions.written * perMillion.written
  return PLAN + used + (above(bytes, included.bytes) / 1e9) * PER_GB
}

/** The free plan's limits of a day. */
export const freeDay = { requests: 100_000, read: 5e6, written: 100_000 }
