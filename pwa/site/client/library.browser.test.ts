import { afterEach, expect, it, vi } from 'vitest'
import type { SearchEntry } from '../../../content/search.ts'
import { startLibrary } from './library.ts'

const UNREAD = 'Chưa tìm được vì mạng yếu hoặc mất sóng.'
const entry: SearchEntry = {
  ...{ code: 'VN-3', path: '/huong-dan/vneid-kich-hoat-muc-2/', title: 'Kích hoạt VNeID mức 2' },
  line: '9 bước, 20 phút',
  fields: [{ words: 'kich hoat vneid muc 2', weight: 10 }],
}

/** What the library's page has for its script. */
function page(): HTMLInputElement {
  document.body.innerHTML = `<div data-library><form><input type="search"></form>
    <p data-found data-some="Tìm thấy {n} bài." data-most="{n} bài hợp nhất." data-none="Chưa thấy bài nào." data-unread="${UNREAD}"></p>
    <section hidden data-results><ul data-results-list></ul></section>
    <template data-row><li><a href="/"><b class="row__label"></b><span class="row__why"></span></a></li></template>
    <section data-group>nhóm</section></div>`
  startLibrary()
  const input = document.querySelector('input')
  if (!input) throw new Error('no field')
  return input
}
const type = (input: HTMLInputElement, text: string) => {
  input.value = text
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
const said = () => document.querySelector('[data-found]')?.textContent
const groups = () =>
  [...document.querySelectorAll<HTMLElement>('[data-group]')].filter(({ hidden }) => !hidden)

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

it.each([
  ['no network', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ['a server that is busy', async () => Response.json({ code: 'ledger-busy' }, { status: 503 })],
])(
  '%s: says that nothing was searched and what to do, shows everything, and asks again with the next letter',
  async (_, fail) => {
    const send = vi.spyOn(globalThis, 'fetch').mockImplementation(fail)
    const input = page()
    type(input, 'kich hoat')
    await expect.poll(said).toBe(UNREAD)
    expect(groups()).toHaveLength(1)
    send.mockImplementation(async () => Response.json([entry]))
    type(input, 'kich hoat v')
    await expect.poll(said).toBe('Tìm thấy 1 bài.')
    expect(document.querySelector('[data-results] a')?.getAttribute('href')).toBe(entry.path)
    expect(send).toHaveBeenCalledTimes(2)
    type(input, 'kich hoat vn')
    await expect.poll(said).toBe('Tìm thấy 1 bài.')
    expect(send).toHaveBeenCalledTimes(2)
  },
)

it('of more than fit on a screen it shows the best, and does not say that these are all', async () => {
  const all = Array.from({ length: 12 }, (_, n) => ({ ...entry, path: `/huong-dan/${n}/` }))
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(all))
  type(page(), 'kich hoat')
  await expect.poll(said).toBe('8 bài hợp nhất.')
  expect(document.querySelectorAll('[data-results] li')).toHaveLength(8)
})
