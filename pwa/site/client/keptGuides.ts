import { find } from './dom.ts'

const GUIDE = /^\/(huong-dan\/[^/]+|vua-bi-lua)\/$/

interface Kept {
  path: string
  title: string
}

/** Guides among stored answers, each once, with the title its page carries. */
async function keptGuides(): Promise<Kept[]> {
  const kept = new Map<string, string>()
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url)
      const answer = GUIDE.test(pathname) ? await cache.match(request) : undefined
      const title = /<title>([^<]*)<\/title>/.exec((await answer?.text()) ?? '')?.[1]
      if (title) kept.set(pathname, title.replace(/ – Tổ Số$/, ''))
    }
  }
  return [...kept].map(([path, title]) => ({ path, title }))
}

/** On the offline page: the guides that are on this phone, so that there is a way on. */
export async function listKeptGuides(): Promise<void> {
  const section = find('[data-kept-guides]')
  const list = find('[data-kept-list]')
  if (!section || !list || !('caches' in window)) return
  const guides = await keptGuides()
  list.replaceChildren(...guides.map(rowOf))
  section.hidden = guides.length === 0
}

function rowOf({ path, title }: Kept): HTMLElement {
  const row = document.createElement('li')
  const link = document.createElement('a')
  link.className = 'row row--light'
  link.href = path
  link.textContent = title
  row.append(link)
  return row
}
