import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { columns, icons, pads, wide } from './groups.ts'
import { screens } from './screens/all.tsx'

const groups = [...columns.flat(), ...wide, pads, icons]
const shown = [
  ...groups.flatMap(({ title, examples }) =>
    Object.entries(examples).map(([name, show]) => [`${title}: ${name}`, show] as const),
  ),
  ...Object.entries(screens),
]

describe.each(shown)('%s', (_name, show) => {
  const markup = renderToString(show())

  it('is plain markup that needs no script to be read', () => {
    expect(markup).toMatch(/^<[a-z]/)
    expect(markup).not.toMatch(/undefined|\[object|NaN/)
  })

  it('[P9] carries no inline style and no inline handler', () => {
    expect(markup).not.toMatch(/\sstyle=|\son[a-z]+=/)
  })

  it('has only buttons that say what they do in a form', () => {
    expect(markup.match(/<button(?![^>]*\stype=)/g)).toBeNull()
  })
})

it('says on the demo screens that the data are made up', () => {
  const team = Object.entries(screens).filter(([name]) => name !== 'home')
  for (const [name, show] of team) expect(renderToString(show()), name).toContain('Dữ liệu mẫu')
})
