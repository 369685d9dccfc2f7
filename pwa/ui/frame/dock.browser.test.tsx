import { afterEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { clear, one, show } from '../browser.suite.ts'
import { HousesScreen } from '../examples/screens/houses.tsx'
import { TodayScreen } from '../examples/screens/today.tsx'

afterEach(clear)

it('never hides what has focus', async () => {
  await page.viewport(360, 740)
  const root = show(<HousesScreen />)
  const dock = one(root, '.dock', HTMLElement)
  const stops = root.querySelectorAll('.screen__main :is(a, button, input)').length
  for (let stop = 0; stop < stops; stop += 1) {
    await userEvent.keyboard('{Tab}')
    const focused = document.activeElement?.getBoundingClientRect()
    expect(focused?.bottom).toBeLessThanOrEqual(dock.getBoundingClientRect().top)
  }
})

it('brings a toast up above the main action, where it covers no target of the dock', async () => {
  await page.viewport(360, 740)
  const root = show(<TodayScreen toast />)
  const toast = one(root, '.toast', HTMLElement).getBoundingClientRect()
  expect(toast.bottom).toBeLessThanOrEqual(one(root, '.dock', HTMLElement).getBoundingClientRect().top)
})

it('with very large text keeps the tabs in sight and lets the action scroll with the page', async () => {
  await page.viewport(360, 740)
  document.documentElement.dataset.textSize = 'largest'
  const root = show(<TodayScreen />)
  expect(one(root, '.tabs', HTMLElement).getBoundingClientRect().bottom).toBeLessThanOrEqual(740)
  expect(one(root, '.dock .button', HTMLElement).getBoundingClientRect().top).toBeGreaterThan(740)
})
