import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestOf, emptyDigest, hashOf, isSameDigest, withDocument, withoutDocument } from './digest.ts'

const documents = fc.uniqueArray(fc.record({ id: fc.uuid(), ver: fc.integer({ min: 1, max: 99 }) }), {
  selector: ({ id }) => id,
  maxLength: 40,
})

describe('[S4] count and digest of a hamlet', () => {
  it('are the same whatever order documents came in', () => {
    fc.assert(
      fc.property(documents, (list) => {
        expect(digestOf([...list].reverse())).toEqual(digestOf(list))
      }),
    )
  })

  it('a document that goes takes out exactly what it put in', () => {
    fc.assert(
      fc.property(documents, fc.uuid(), (list, id) => {
        const digest = digestOf(list)
        expect(withoutDocument(withDocument(digest, id, 3), id, 3)).toEqual(digest)
      }),
    )
  })

  it('(D12) differ when a document is missing, doubled, or old', () => {
    fc.assert(
      fc.property(documents, fc.uuid(), (list, id) => {
        const whole = digestOf([...list, { id, ver: 2 }])
        expect(isSameDigest(whole, digestOf(list))).toBe(false)
        expect(isSameDigest(whole, digestOf([...list, { id, ver: 1 }]))).toBe(false)
        expect(isSameDigest(whole, digestOf([...list, { id, ver: 2 }, { id, ver: 2 }]))).toBe(false)
      }),
    )
  })

  it('stay exact for as many documents as a ward may ever have', () => {
    let digest = emptyDigest
    for (let ver = 0; ver < 100_000; ver++) digest = withDocument(digest, 'x', ver)
    expect(Number.isSafeInteger(digest.sum)).toBe(true)
    for (let ver = 0; ver < 100_000; ver++) digest = withoutDocument(digest, 'x', ver)
    expect(digest).toEqual(emptyDigest)
  })

  it('never change between releases: phone and server compare them', () => {
    expect(hashOf('01900000-0000-7000-8000-000000000001', 1)).toBe(372_944_363_462_939)
    expect(hashOf('01900000-0000-7000-8000-000000000001', 2)).toBe(3_029_658_072_026_661)
  })

  it('rarely agree by chance: 50,000 documents and versions have 50,000 hashes', () => {
    const hashes = new Set<number>()
    for (let n = 0; n < 25_000; n++)
      for (const ver of [1, 2])
        hashes.add(hashOf(`01900000-0000-7000-8000-${String(n).padStart(12, '0')}`, ver))
    expect(hashes.size).toBe(50_000)
  })
})
