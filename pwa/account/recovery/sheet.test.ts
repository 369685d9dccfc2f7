import { describe, expect, it } from 'vitest'
import { openWardKey, type RawWardKey } from '../keys.ts'
import { readSheet, sheetCode, sheetGroups, TEXT_GROUPS } from './sheet.ts'

const newKey = async (): Promise<RawWardKey> => {
  const { id, raw } = await openWardKey()
  return { id, raw }
}
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('[P1] the recovery sheet', () => {
  it('gives the newest key back from its groups', async () => {
    const key = await newKey()
    const groups = await sheetGroups(key)
    expect(groups).toHaveLength(TEXT_GROUPS)
    expect(groups.every((group) => /^[0-9A-HJKMNP-TV-Z]{6}$/.test(group))).toBe(true)
    expect(await readSheet(groups.join(' '))).toEqual({ ok: true, keys: [key] })
  })

  it('forgives small letters, other spacing, look-alikes and marks', async () => {
    const key = await newKey()
    const groups = await sheetGroups(key)
    for (const typed of [groups.join(''), groups.join('-').toLowerCase(), ` ${groups.join('\n')} `])
      expect(await readSheet(typed)).toEqual({ ok: true, keys: [key] })
    const alike = groups.join(' ').replace(/0/g, 'o').replace(/1/g, 'l').replace(/A/g, 'á').replace(/D/g, 'đ')
    expect(await readSheet(alike)).toEqual({ ok: true, keys: [key] })
  })

  it('gives all keys back from its code, the newest first', async () => {
    const keys = [await newKey(), await newKey(), await newKey()]
    expect(await readSheet(await sheetCode(keys))).toEqual({ ok: true, keys })
  })

  it('names the group of every single wrong letter', async () => {
    const groups = await sheetGroups(await newKey())
    for (const [i, group] of groups.entries())
      for (let at = 0; at < group.length; at += 1)
        for (const letter of ALPHABET) {
          if (letter === group[at]) continue
          const wrong = group.slice(0, at) + letter + group.slice(at + 1)
          const typed = groups.with(i, wrong).join(' ')
          expect(await readSheet(typed)).toEqual({ ok: false, problem: { kind: 'group', group: i + 1 } })
        }
  })

  it('names a group with a letter missing or too many, and says how many groups there should be', async () => {
    const groups = await sheetGroups(await newKey())
    const short = groups.with(4, groups[4]?.slice(1) ?? '').join(' ')
    expect(await readSheet(short)).toEqual({ ok: false, problem: { kind: 'group', group: 5 } })
    expect(await readSheet(groups.with(6, `${groups[6]}7`).join(' '))).toMatchObject({
      problem: { group: 7 },
    })
    expect(await readSheet(groups.slice(0, 9).join(' '))).toEqual({
      ok: false,
      problem: { kind: 'count', found: 9 },
    })
    expect(await readSheet([...groups, groups[0]].join(' '))).toMatchObject({ problem: { kind: 'count' } })
  })

  it('finds groups that changed places', async () => {
    const groups = await sheetGroups(await newKey())
    const swapped = groups.with(2, groups[3] ?? '').with(3, groups[2] ?? '')
    expect(await readSheet(swapped.join(' '))).toMatchObject({ ok: false, problem: { kind: 'group' } })
  })

  it.each(['', '   ', 'Nhà 12 – ngõ 3', 'TOSO-KHOA-1.', 'TOSO-KHOA-1.AAAA', 'TOSO-KHOA-1.không', '🙂'])(
    'is not read from %j',
    async (text) => {
      expect(await readSheet(text)).toMatchObject({ ok: false })
    },
  )

  it('is not read from a code that was cut or changed', async () => {
    const code = await sheetCode([await newKey()])
    expect(await readSheet(code.slice(0, -1))).toMatchObject({ ok: false })
    const changed = `${code.slice(0, 20)}${code[20] === 'A' ? 'B' : 'A'}${code.slice(21)}`
    expect(await readSheet(changed)).toEqual({ ok: false, problem: { kind: 'not-a-sheet' } })
  })

  it('reads nothing from a thousand random texts (seed 20261123)', async () => {
    let seed = 20_261_123
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
      return seed / 2 ** 31
    }
    for (let time = 0; time < 1_000; time += 1) {
      const letters = Array.from({ length: 84 }, () => ALPHABET[Math.floor(random() * 32)]).join('')
      expect((await readSheet(letters)).ok).toBe(false)
    }
  })
})
