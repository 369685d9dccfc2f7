import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { iconBack } from './acts.ts'
import { glyphs } from './byName.ts'
import { Icon } from './Icon.tsx'

it('holds all 77 drawings of the set, each one different', () => {
  const drawings = Object.values(glyphs).map(({ line, ...rest }) => `${line}${'dot' in rest ? rest.dot : ''}`)
  expect(drawings).toHaveLength(77)
  expect(new Set(drawings).size).toBe(77)
})

it('draws every icon with absolute starts, so that pieces of a path cannot drift', () => {
  for (const [name, glyph] of Object.entries(glyphs)) {
    expect(glyph.line, name).toMatch(/^M[\d.]/)
    expect(glyph.line, name).not.toMatch(/m/)
    expect(glyph.line, name).toMatch(/^[MLHVCSAZlhvcsaz\d\s.,-]+$/)
  }
})

it('is silent beside a word and speaks when it stands alone', () => {
  expect(renderToString(<Icon of={iconBack} />)).toContain('aria-hidden="true"')
  const alone = renderToString(<Icon of={iconBack} label="Về trang trước" />)
  expect(alone).toContain('role="img"')
  expect(alone).toContain('aria-label="Về trang trước"')
  expect(alone).not.toContain('aria-hidden')
})
