import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { barShares, ThreePartBar } from './ThreePartBar.tsx'

it('shows have, asked and not asked as shares of all', () => {
  expect(barShares({ have: 369, asked: 455, total: 948 })).toEqual({
    have: expect.closeTo(38.92, 1),
    asked: expect.closeTo(48, 1),
  })
})

it('[C5] stays inside the bar when there are more than the denominator, and empty without one', () => {
  expect(barShares({ have: 815, asked: 815, total: 812 })).toEqual({ have: 100, asked: 100 })
  expect(barShares({ have: 5, asked: 5, total: 0 })).toEqual({ have: 0, asked: 0 })
})

it('never draws fewer asked than have', () => {
  expect(barShares({ have: 50, asked: 40, total: 100 })).toEqual({ have: 50, asked: 50 })
})

it('[P9] takes its widths as SVG attributes, so that the strict CSP holds', () => {
  const bar = renderToString(<ThreePartBar have={1} asked={3} total={4} />)
  expect(bar).toContain('width="25%"')
  expect(bar).toContain('width="75%"')
  expect(bar).not.toContain('style=')
})
