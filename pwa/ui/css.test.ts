import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const here = new URL('.', import.meta.url).pathname
const sheets = globSync('**/*.css', { cwd: here }).map((name) => ({
  name,
  text: readFileSync(`${here}${name}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, ''),
}))
const components = sheets.filter(({ name }) => name !== 'tokens.css')
const imported = readFileSync(`${here}ui.css`, 'utf8')

it('every value that a sheet uses is given somewhere', () => {
  const given = new Set(
    sheets.flatMap(({ text }) => [...text.matchAll(/(--[\w-]+):/g)].map(([, role]) => role)),
  )
  for (const { name, text } of sheets) {
    for (const [, role] of text.matchAll(/var\((--[\w-]+)/g))
      expect(given.has(role), `${name} uses ${role}`).toBe(true)
  }
})

it('components use roles, never a colour of their own', () => {
  for (const { name, text } of components) expect(text.match(/#[\dA-Fa-f]{3,8}\b/g), name).toBeNull()
})

it('nothing on a screen is written smaller than 14 px, but a count on a tab and figures inside pictures', () => {
  for (const { name, text } of components) {
    const sizes = [...text.matchAll(/font-size: ([\d.]+)rem/g)].map(([, size]) => Number(size))
    expect(
      sizes.filter((size) => size < 0.875 && size !== 0.8125),
      name,
    ).toEqual([])
  }
})

it('every sheet but those of the preview page is in ui.css', () => {
  for (const { name } of sheets) {
    if (name === 'ui.css' || name === 'preview.css') continue
    expect(imported, name).toContain(`./${name}`)
  }
})
