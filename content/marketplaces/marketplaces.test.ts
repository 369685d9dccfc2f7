import { describe, expect, it } from 'vitest'
import { mustAskFirst } from '../fresh.ts'
import { loadGuide } from '../guides/index.ts'
import { sources } from '../sources/index.ts'
import { marketplaces } from './index.ts'

const stateOf = (id: string) => marketplaces.find((place) => place.id === id)?.state

describe('[G8] the marketplace directory', () => {
  it('names each place once, active ones first', () => {
    expect(new Set(marketplaces.map(({ id }) => id)).size).toBe(marketplaces.length)
    const firstDoubtful = marketplaces.findIndex(({ state }) => state !== 'active')
    expect(marketplaces.slice(firstDoubtful).some(({ state }) => state === 'active')).toBe(false)
  })

  it('calls Postmart and Vỏ Sò unverified and says whom to ask', () => {
    for (const id of ['postmart', 'vo-so']) {
      const place = marketplaces.find((known) => known.id === id)
      expect(place?.state).toBe('unverified')
      expect(place?.note).toMatch(/Hỏi .*(bưu điện|Viettel Post)/)
    }
  })

  it('calls a place active only where pages of 2026 speak of it', () => {
    expect(['shopee', 'tiktok-shop', 'lazada', 'tiki'].map(stateOf)).toEqual(Array(4).fill('active'))
    for (const { state, asOf } of marketplaces) if (state === 'active') expect(asOf.slice(0, 4)).toBe('2026')
  })

  it('names sources that exist', () => {
    for (const { refs } of marketplaces) for (const code of refs) expect(sources.has(code), code).toBe(true)
  })

  it('tells people to ask first once its pages are older than 90 days', () => {
    expect(marketplaces.every((place) => mustAskFirst(place, '2026-11-22'))).toBe(true)
    expect(marketplaces.filter((place) => !mustAskFirst(place, '2026-07-01')).map(({ id }) => id)).toEqual([
      'shopee',
      'lazada',
    ])
  })

  it('is what the guide on selling sends people to', async () => {
    const guide = await loadGuide('ban-hang-co-nen-khong')
    const step = guide.steps.find(({ id }) => id === 'chon-noi-ban')
    expect(step?.do.join(' ')).toContain('danh sách sàn')
    expect(step?.list).toBe('noi-ban-hang')
  })
})
