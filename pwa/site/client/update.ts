import { applyUpdate, onUpdateReady } from '../registerSw.ts'
import { find, onAct } from './dom.ts'

/** Shows that a new version waits; the person lets it in, nobody else (D36). */
export function offerUpdate(): void {
  const notice = find('[data-update]')
  const words = find('[data-update-words]')
  if (!notice || !words) return
  onUpdateReady(() => {
    notice.hidden = false
    document.documentElement.dataset.updateReady = ''
  })
  onAct('update', async () => {
    words.textContent = notice.dataset.busy ?? ''
    const result = await applyUpdate()
    if (result === 'busy') words.textContent = notice.dataset.later ?? ''
    if (result === 'nothing') words.textContent = notice.dataset.none ?? ''
  })
}
