/** Sums stay below 2^52, so that adding two of them is exact in a double. */
const MODULUS = 2 ** 52

/**
 * A 52-bit hash of a document's id and version, the same on phone and server.
 * Two 32-bit multiply-xor lanes; it detects loss, it does not resist attack.
 */
export function hashOf(id: string, ver: number): number {
  const text = `${id}:${ver}`
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 0x01000193)
    b = Math.imul(b ^ c, 0x85ebca6b) + 0x27d4eb2f
    b ^= b >>> 13
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b)
  b = Math.imul(b ^ (b >>> 15), 0xc2b2ae35)
  return ((a ^ b) >>> 0) * 2 ** 20 + ((b ^ (b >>> 13)) >>> 12)
}

/** Count and sum of the live documents of a scope [S4]; order of adding does not matter. */
export type Digest = { n: number; sum: number }

export const emptyDigest: Digest = { n: 0, sum: 0 }

/** The digest with one live document more. */
export const withDocument = (digest: Digest, id: string, ver: number): Digest => ({
  n: digest.n + 1,
  sum: (digest.sum + hashOf(id, ver)) % MODULUS,
})

/** The digest without a document that was in it. */
export const withoutDocument = (digest: Digest, id: string, ver: number): Digest => ({
  n: digest.n - 1,
  sum: (digest.sum + MODULUS - hashOf(id, ver)) % MODULUS,
})

/** The digest of a list of live documents. */
export const digestOf = (documents: Iterable<{ id: string; ver: number }>): Digest => {
  let digest = emptyDigest
  for (const { id, ver } of documents) digest = withDocument(digest, id, ver)
  return digest
}

export const isSameDigest = (a: Digest, b: Digest): boolean => a.n === b.n && a.sum === b.sum
