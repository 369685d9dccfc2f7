import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { clear, expectNoViolations, show } from '../browser.suite.ts'
import '../preview.css'
import { screens } from './screens/all.tsx'
import { Vocabulary } from './Vocabulary.tsx'

afterEach(clear)

describe.each(['light', 'dark'])('%s', (theme) => {
  it('every component in every state passes axe', async () => {
    document.documentElement.dataset.theme = theme
    await page.viewport(1280, 800)
    await expectNoViolations(show(<Vocabulary />))
  })

  it.each(Object.entries(screens))('the screen %s passes axe on a phone', async (_name, screen) => {
    document.documentElement.dataset.theme = theme
    await page.viewport(360, 740)
    const root = show(screen())
    // As tall as it is: what the dock happens to cover at the fold is a matter of the fonts at hand, and is scrolled to.
    await page.viewport(360, Math.max(740, document.documentElement.scrollHeight))
    await expectNoViolations(root)
  })
})

describe.each(['usual', 'larger', 'largest'])('text size %s', (size) => {
  const phone = Object.entries(screens).filter(([name]) => name !== 'coverage-desk')

  it.each(phone)('the screen %s needs no sideways scrolling on a small phone', async (_name, screen) => {
    document.documentElement.dataset.textSize = size
    await page.viewport(320, 640)
    show(screen())
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  })

  it.each(phone)('every target of the screen %s is 48 px or more', async (_name, screen) => {
    document.documentElement.dataset.textSize = size
    await page.viewport(360, 740)
    const root = show(screen())
    for (const target of root.querySelectorAll('a, button, input, label')) {
      const { width, height } = target.getBoundingClientRect()
      expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(47.5)
    }
  })
})
