import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** Addresses that the service worker holds on this phone, revisions included. */
export const keptAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return lists.flat().map(({ url }) => url.slice(location.origin.length))
  })

/** Waits until a path is kept on this phone. */
export const untilKept = (page: Page, path: string) =>
  expect
    .poll(async () => (await keptAddresses(page)).some((address) => address.split('?')[0] === path))
    .toBe(true)

/** Waits until a service worker runs this page. */
export const untilControlled = (page: Page) =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)

/** What the app does when somebody enrols or unlocks. */
export const keepTeam = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    const line = new MessageChannel()
    const answer = new Promise((resolve) => {
      line.port1.onmessage = ({ data }) => resolve(data)
    })
    active?.postMessage({ type: 'keep-team' }, [line.port2])
    return answer
  })

/** Says in this tab, until it is closed, that the ward's answers need the line. */
export const needLine = (tab: Page): Promise<void> =>
  tab.evaluate(
    () =>
      new Promise((resolve) => {
        void navigator.locks.request('toso-line', { mode: 'shared' }, () => {
          resolve()
          return new Promise(() => undefined)
        })
      }),
  )

/** Waits until the service worker waits for the line. */
export const untilStandsBack = (page: Page) =>
  expect
    .poll(() => page.evaluate(async () => (await navigator.locks.query()).pending?.map(({ name }) => name)))
    .toContain('toso-line')
