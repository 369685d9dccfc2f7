import { find, findAll, onAct } from './dom.ts'

/** The address a volunteer's phone scans: guide, step and revision; nothing about the resident. */
export const helpPath = (guide: string, step: string, revision: string): string =>
  `/huong-dan/${guide}/?buoc=${step}&giup=${revision}`

/** Drawn by a script of its own (client/qr.ts), which the phone keeps but only loads here. */
const DRAWING = '/trang/ma-qr.js'

/** "Nhờ tổ viên giúp tiếp từ bước này": a code that opens the team's checklist at this step, made on the phone. */
export function offerHelpCode(guide: HTMLElement): void {
  onAct('ask-help', async (button) => {
    const part = button.closest('[data-part]')
    const panel = find('[data-help]', guide)
    const place = panel && find('[data-qr]', panel)
    if (!part || !panel || !place) return
    const { guide: id = '', revision = '' } = guide.dataset
    place.replaceChildren()
    place.dataset.qr = helpPath(id, part.id, revision)
    for (const each of findAll('[data-act="ask-help"]', guide)) each.hidden = each === button
    button.after(panel)
    panel.hidden = false
    await import(/* @vite-ignore */ DRAWING)
    document.dispatchEvent(new Event('toso-qr'))
    panel.scrollIntoView({ block: 'nearest' })
  })
}
