import { describe, expect, it } from 'vitest'
import { staleWords } from './staleWords.ts'

const fetchedAt = '2026-11-22T09:05:00.000Z'
const minutesLater = (minutes: number) => Date.parse(fetchedAt) + minutes * 60_000

describe('[C4] why a figure is not the newest', () => {
  it('is not said when it is', () => {
    expect(staleWords({ state: 'done' }, fetchedAt, minutesLater(600))).toBeNull()
  })

  it('is said while newer ones are fetched, unless these are minutes old', () => {
    expect(staleWords({ state: 'busy' }, fetchedAt, minutesLater(9))).toBeNull()
    expect(staleWords({ state: 'busy' }, fetchedAt, minutesLater(11))).toContain('Đang lấy số mới')
  })

  it('tells no signal from a server that did not answer', () => {
    const failed = (kind: 'network' | 'protocol') => ({ state: 'failed' as const, failure: { kind } })
    expect(staleWords(failed('network'), fetchedAt, minutesLater(1))).toBe(
      'Mất sóng. Đây là số lưu trên máy lúc **16:05, 22/11/2026**.',
    )
    expect(staleWords(failed('protocol'), fetchedAt, minutesLater(1))).toContain('Chưa lấy được số mới.')
  })
})
