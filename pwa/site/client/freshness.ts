import { renewPage } from '../registerSw.ts'
import { onReturn } from '../update/resume.ts'
import { find, onAct } from './dom.ts'
import { recall, remember } from './remembered.ts'

/** When this phone last asked for a guide's newer revision. */
const askedKey = ({ dataset }: HTMLElement): string => `toso-edition-asked-${dataset.guide ?? ''}`
/** A guide that is opened again and again asks once. */
const AGAIN_MS = 60_000

/** Which page the server's edition names for a guide: its hash, or null for the release's own; undefined: no edition. */
export function pageIn(edition: unknown, guide: string): string | null | undefined {
  const guides = member(edition, 'guides')
  if (typeof guides !== 'object' || guides === null) return undefined
  const page = member(Object.hasOwn(guides, guide) ? member(guides, guide) : null, 'page')
  return typeof page === 'string' ? page : null
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/**
 * [G9] Asks the server whether the page on this phone is still the one to read, fetches another one in the background, and
 * offers it. What is being read never changes by itself.
 */
export function followCopy(holder: HTMLElement): void {
  tellAge(holder)
  onAct('read-newer', () => location.reload())
  void ask(holder)
  onReturn(() => void ask(holder))
}

async function ask(holder: HTMLElement): Promise<void> {
  if (Date.now() - Number(recall(askedKey(holder)) ?? 0) < AGAIN_MS) return
  const answer = await fetch('/api/guides/edition').catch(() => null)
  const page = answer?.ok
    ? pageIn(await answer.json().catch(() => null), holder.dataset.guide ?? '')
    : undefined
  if (page === undefined) return
  remember(askedKey(holder), String(Date.now()))
  tellAge(holder)
  const renewed = await renewPage(location.pathname, page)
  const notice = find('[data-newer]')
  if (renewed?.changed && notice) notice.hidden = false
}

const two = (number: number): string => String(number).padStart(2, '0')

/** 23/11/2026, where the phone is. Written out: `Intl` costs a weak phone a quarter of a second at its first use. */
export function dayOf(ms: number): string {
  const day = new Date(ms)
  return `${two(day.getDate())}/${two(day.getMonth() + 1)}/${day.getFullYear()}`
}

/** Since when this phone has this revision, and when the server was last asked for a newer one. */
function tellAge(holder: HTMLElement): void {
  const place = find('[data-copy-age]')
  const { guide = '', revision = '' } = holder.dataset
  if (!place || !revision) return
  const key = `toso-copy-${guide}`
  const [known, since = ''] = (recall(key) ?? '').split(' ')
  const from = known === revision ? Number(since) : Date.now()
  if (known !== revision) remember(key, `${revision} ${from}`)
  const asked = Number(recall(askedKey(holder)) ?? 0)
  const words = [(place.dataset.since ?? '').replace('{date}', dayOf(from))]
  if (asked > 0) words.push((place.dataset.asked ?? '').replace('{date}', dayOf(asked)))
  place.textContent = words.join(' ')
  place.hidden = false
}
