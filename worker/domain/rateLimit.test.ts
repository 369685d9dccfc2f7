import { describe, expect, it } from 'vitest'
import { Buckets, DEVICE_RATE } from './rateLimit.ts'

describe('[P9] who runs wild is slowed down', () => {
  it('after the burst, with the seconds to wait', () => {
    const buckets = new Buckets({ burst: 3, perSecond: 0.5 })
    expect([1, 2, 3].map(() => buckets.take('phone', 0))).toEqual([0, 0, 0])
    expect(buckets.take('phone', 0)).toBe(2)
    expect(buckets.take('phone', 2_000)).toBe(0)
  })

  it('and nobody else is', () => {
    const buckets = new Buckets({ burst: 1, perSecond: 1 })
    buckets.take('one', 0)
    expect(buckets.take('one', 0)).toBe(1)
    expect(buckets.take('other', 0)).toBe(0)
  })

  it('(D75) a phone that sends 10,000 records in full calls never is', () => {
    const buckets = new Buckets(DEVICE_RATE)
    const calls = 10_000 / 200
    expect(Array.from({ length: calls }, () => buckets.take('phone', 0)).every((wait) => wait === 0)).toBe(
      true,
    )
  })

  it('a clock that steps back makes nobody wait longer', () => {
    const buckets = new Buckets({ burst: 1, perSecond: 1 })
    buckets.take('phone', 10_000)
    expect(buckets.take('phone', 0)).toBe(1)
  })

  it('thousands of names that have rested are forgotten, a busy one is not', () => {
    const buckets = new Buckets({ burst: 2, perSecond: 1 })
    for (let name = 0; name < 6_000; name++) buckets.take(`phone ${name}`, 0)
    buckets.take('busy', 60_000)
    buckets.take('busy', 60_000)
    expect(buckets.take('busy', 60_000)).toBe(1)
  })
})
