import { type SearchEntry, searchGuides } from '../../../content/search.ts'
import { SEARCH_PATH } from '../site.ts'
import { find, findAll } from './dom.ts'

const isEntry = (data: unknown): data is SearchEntry =>
  typeof data === 'object' &&
  data !== null &&
  'path' in data &&
  'fields' in data &&
  Array.isArray(data.fields)

async function loadEntries(): Promise<SearchEntry[]> {
  const answer = await fetch(SEARCH_PATH)
  if (!answer.ok) throw new Error(`${SEARCH_PATH}: ${answer.status}`)
  const data: unknown = await answer.json()
  return Array.isArray(data) ? data.filter(isEntry) : []
}

/** The row of the template, filled for one page that was found. */
function rowOf({ path, title, line }: SearchEntry): Node[] {
  const template = document.querySelector('template[data-row]')
  if (!(template instanceof HTMLTemplateElement)) return []
  const row = document.importNode(template.content, true)
  row.querySelector('a')?.setAttribute('href', path)
  const fill = (selector: string, words: string) => {
    const place = row.querySelector(selector)
    if (place) place.textContent = words
  }
  fill('.row__label', title)
  fill('.row__why', line)
  return [row]
}

/** More than a thumb goes through; who sees none that fits types on. */
const MOST_SHOWN = 8

/** Shows what fits, best first, instead of the groups; an empty or fruitless query shows everything. */
function showFound(query: string, entries: SearchEntry[]): void {
  const found = searchGuides(query, entries, MOST_SHOWN + 1)
  const shown = found.slice(0, MOST_SHOWN)
  const results = find('[data-results]')
  find('[data-results-list]')?.replaceChildren(...shown.flatMap(({ entry }) => rowOf(entry)))
  if (results) results.hidden = found.length === 0
  for (const group of findAll('[data-group]')) group.hidden = found.length > 0
  sayFound(query, found.length)
}

function sayFound(query: string, count: number): void {
  const line = find('[data-found]')
  if (!line) return
  const { some = '', most = '', none = '' } = line.dataset
  const found = count > MOST_SHOWN ? most : some
  const shown = String(Math.min(count, MOST_SHOWN))
  line.textContent = query.trim() === '' ? '' : count > 0 ? found.replace('{n}', shown) : none
}

/** Without its list nothing can be searched; what there is, by group, stays on the page. */
function showUnread(query: string): void {
  showFound('', [])
  const line = find('[data-found]')
  if (line && query.trim() !== '') line.textContent = line.dataset.unread ?? ''
}

/** Searches while the person types, and what the home page asked for (`?q=`). The index is fetched with the first letter. */
export function startLibrary(): void {
  const input = document.querySelector('[data-library] input')
  if (!(input instanceof HTMLInputElement)) return
  let entries: Promise<SearchEntry[]> | undefined
  const search = async () => {
    entries ??= loadEntries()
    const asked = entries
    try {
      showFound(input.value, await asked)
    } catch {
      // Asked anew with the next letter.
      if (entries === asked) entries = undefined
      showUnread(input.value)
    }
  }
  // Asked for on the home page, or typed before this script had come.
  input.value ||= new URLSearchParams(location.search).get('q') ?? ''
  if (input.value !== '') void search()
  input.addEventListener('input', () => void search())
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    input.blur()
  })
}
