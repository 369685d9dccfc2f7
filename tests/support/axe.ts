import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Found {
  id: string
  nodes: { html: string }[]
}

async function run(page: Page, context: string, options: object): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  const asked = JSON.stringify({ resultTypes: ['violations'], preload: false, ...options })
  const found = await page.evaluate<Found[]>(`axe.run(${context}, ${asked}).then((all) => all.violations)`)
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))
}

/** What axe finds wrong on the page as it stands: rule and place. The page must let scripts in (`bypassCSP`). */
export const violations = (page: Page): Promise<string[]> => run(page, 'document', {})

/** The same without contrast, which alone takes as long as all the rest on a page of many hundred sentences. */
export const structureFaults = (page: Page): Promise<string[]> =>
  run(page, 'document', { rules: { 'color-contrast': { enabled: false } } })

/** Rules that can break when the same page grows: sizes of targets, parts that scroll and cannot be reached. */
export const sizeFaults = (page: Page): Promise<string[]> =>
  run(page, 'document', { runOnly: ['target-size', 'scrollable-region-focusable'] })

/**
 * Contrast of everything that can look different: of elements whose tags, classes and states are alike up to the top, one
 * stands for all, because the same rules of the style sheet apply to them.
 */
export async function contrastFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const chainOf = (element: Element | null): string =>
      element === null
        ? ''
        : `${chainOf(element.parentElement)}>${element.tagName}.${element.className}${element.getAttribute('data-state') ?? ''}${element.getAttribute('aria-current') ?? ''}`
    const seen = new Set<string>()
    for (const element of document.querySelectorAll('body *:not(svg *)')) {
      const hasWords = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
      if (!hasWords) continue
      const chain = chainOf(element)
      if (seen.has(chain)) continue
      seen.add(chain)
      element.setAttribute('data-contrast', '')
    }
  })
  return run(page, `{ include: [['[data-contrast]']] }`, { runOnly: ['color-contrast'] })
}

/** How far something sticks out sideways: the page itself never scrolls to the right. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
