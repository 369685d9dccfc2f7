import { onAct, tell } from './dom.ts'
import { remember } from './remembered.ts'

type Size = 'usual' | 'large' | 'larger' | 'largest'

const larger: Record<string, Size> = { usual: 'large', large: 'larger', larger: 'largest', largest: 'usual' }

/** One step larger, and from the largest back to usual. */
export const nextSize = (now: string): Size => larger[now] ?? 'large'

/** Makes the text-size button work; the choice stays on this phone (read by first.ts). */
export function offerTextSize(): void {
  const root = document.documentElement
  onAct('text-size', (button) => {
    const size = nextSize(root.dataset.textSize ?? 'usual')
    if (size === 'usual') delete root.dataset.textSize
    else root.dataset.textSize = size
    remember('toso-text-size', size)
    tell(button.dataset[size] ?? '')
  })
}
