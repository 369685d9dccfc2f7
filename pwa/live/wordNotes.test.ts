import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const pwa = new URL('..', import.meta.url)

/** Every list of words of the team's app; those of public pages are said at build time and noted otherwise. */
const rooms = readdirSync(pwa, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('/words.vi.ts') && !path.startsWith('site/'))
  .map((path) => path.slice(0, -'/words.vi.ts'.length))
  .sort()

/** One key with the note above it. */
type Noted = { key: string; note: string; text: string }

/** Keys of a words.vi.ts with note and text, as they are written there. */
function notedKeys(room: string): Noted[] {
  const source = readFileSync(new URL(`../${room}/words.vi.ts`, import.meta.url), 'utf8')
  const entry = /(?:\/\*\* (?<note>[^\n]*) \*\/\n)? {2}'(?<key>[^']+)':\s*'(?<text>(?:[^'\\]|\\.)*)'/g
  return [...source.matchAll(entry)].map(({ groups }) => ({
    key: groups?.key ?? '',
    note: groups?.note ?? '',
    text: groups?.text ?? '',
  }))
}

it('finds the words of every room', () => {
  expect(rooms).toEqual(expect.arrayContaining(['live', 'app/sync/desk', 'ward/marks', 'coverage']))
})

describe.each(rooms)('words of pwa/%s', (room) => {
  const keys = notedKeys(room)

  it('each carries a note: where it appears · how long it may be', () => {
    expect(keys.length).toBeGreaterThan(5)
    expect(keys.filter(({ note }) => !/ · \d+$/.test(note)).map(({ key }) => key)).toEqual([])
  })

  it('each is as short as its note says', () => {
    const tooLong = keys.filter(({ note, text }) => {
      const longest = Number(/ · (\d+)$/.exec(note)?.[1])
      return text.replace(/\{\{\w+\}\}/g, '00').length > longest
    })
    expect(tooLong.map(({ key, text }) => `${key} ${text.length}`)).toEqual([])
  })

  it('none shouts, begs, or names a code', () => {
    for (const { key, text } of keys) expect(text, key).not.toMatch(/!|vui lòng|lỗi \d|offline/i)
  })
})
