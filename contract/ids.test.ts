import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { HamletCode, isHamlet, isUuid, ProvinceCode, ScopeId, Uuid, uuidv7, WardCode, wardOf } from './ids.ts'

describe('ids made on the phone', () => {
  it('are UUIDs of version 7 with the time in front', () => {
    const id = uuidv7(Date.UTC(2026, 10, 22), new Uint8Array(10).fill(0xff))
    expect(id.slice(13)).toBe('-7fff-bfff-ffffffffffff')
    expect(Number.parseInt(id.slice(0, 13).replace('-', ''), 16)).toBe(Date.UTC(2026, 10, 22))
  })

  it('differ, however many are made in the same millisecond', () => {
    const ids = Array.from({ length: 5_000 }, () => uuidv7(0))
    expect(new Set(ids).size).toBe(5_000)
    expect(ids.every(isUuid)).toBe(true)
  })

  it('of a clock before 1970 or far in the future are still ids', () => {
    expect(isUuid(uuidv7(-1))).toBe(true)
    expect(isUuid(uuidv7(2 ** 48 - 1))).toBe(true)
  })

  it('are told from other texts', () => {
    for (const text of ['', 'abc', uuidv7().toUpperCase(), crypto.randomUUID(), `${uuidv7()} `, 7, null])
      expect(isUuid(text), `${text}`).toBe(false)
  })
})

describe('codes of places', () => {
  it('a province has two digits, a ward five, a hamlet the ward’s and a running number', () => {
    expect([v.is(ProvinceCode, '19'), v.is(WardCode, '05860'), v.is(HamletCode, '05860-06')]).toEqual([
      true,
      true,
      true,
    ])
    expect([v.is(ProvinceCode, '1'), v.is(WardCode, '5860'), v.is(HamletCode, '05860-6')]).toEqual([
      false,
      false,
      false,
    ])
  })

  it('a scope is a hamlet or a ward, and lies in its ward', () => {
    expect(isHamlet('05860-06')).toBe(true)
    expect(isHamlet('05860')).toBe(false)
    expect(wardOf(v.parse(ScopeId, '05860-112'))).toBe('05860')
    expect(wardOf(v.parse(ScopeId, '05860'))).toBe('05860')
  })

  it('an id is no code', () => {
    expect(v.is(ScopeId, uuidv7())).toBe(false)
    expect(v.is(Uuid, '05860')).toBe(false)
  })
})
