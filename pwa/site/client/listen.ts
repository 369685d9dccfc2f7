import { platformOf } from '../install/platform.ts'
import { find, findAll, onAct, setWords } from './dom.ts'
import { type Line, linesOf } from './lines.ts'
import { newReader } from './reader.ts'
import { spokenFrom } from './spoken.ts'
import { neighbours, partsOf } from './stepper.ts'
import { loadedVoices, vietnameseVoice } from './voice.ts'

/** Which part is being read, and whether the reading goes on to the parts after it. */
interface Reading {
  part: string
  whole: boolean
  voice: SpeechSynthesisVoice
}

/**
 * Makes "Nghe đọc" (one step) and "Nghe cả bài" work: steps in order, the sentence marked and kept in sight, folded steps
 * left out, pause and stop at hand. Without a Vietnamese voice the button says what to install.
 */
export function offerListening(guide: HTMLElement): void {
  let reading: Reading | null = null
  let saidSafety = false
  const reader = newReader({ line: markLine, end: () => onward(), failed: giveUp })

  function stop(): void {
    reader.stop()
    reading = null
    showBar(null)
    for (const button of findAll('[data-act="listen"]')) setWords(button, button.dataset.start ?? '')
  }

  function giveUp(): void {
    stop()
    explain()
  }

  /** The safety line comes first, once for each opening of the page [G7]. */
  function linesToRead(part: HTMLElement): Line[] {
    const safety = saidSafety ? null : find('[data-safety]')
    saidSafety = true
    const first = safety ? [{ element: safety, text: spokenFrom(safety.textContent ?? '') }] : []
    return [...first, ...linesOf(part)]
  }

  function readPart(next: Reading): void {
    const part = document.getElementById(next.part)
    if (!part) {
      stop()
      return
    }
    reading = next
    // Replaced, not added: Back leads to where the person was, not through every step that was read.
    if (guide.dataset.at !== next.part) location.replace(`#${next.part}`)
    showBar(part)
    reader.read(linesToRead(part), next.voice)
  }

  function onward(): void {
    const here = reading
    const parts = partsOf(guide).map(({ id, off }) => ({ id, off: off || id.indexOf('hoi--') === 0 }))
    const { on } = neighbours(
      parts,
      parts.findIndex(({ id }) => id === here?.part),
    )
    if (here?.whole && on) readPart({ ...here, part: on })
    else stop()
  }

  async function begin(button: HTMLElement, whole: boolean): Promise<void> {
    const part = button.closest('[data-part]')?.id
    const wasReading = reading !== null && reading.part === part && reading.whole === whole
    stop()
    if (wasReading || !part) return
    const voice = 'speechSynthesis' in window && vietnameseVoice(await loadedVoices(), navigator.onLine)
    if (!voice) return explain()
    readPart({ part, whole, voice })
    setWords(button, button.dataset.stop ?? '')
  }

  if (!('speechSynthesis' in window)) {
    onAct('listen', explain)
    return
  }
  onAct('listen', (button) => void begin(button, 'whole' in button.dataset))
  onAct('stop-reading', stop)
  onAct('pause-reading', (button) => {
    const isPaused = button.toggleAttribute('data-paused')
    setWords(button, (isPaused ? button.dataset.goOn : button.dataset.pause) ?? '')
    if (isPaused) reader.pause()
    else reader.goOn()
  })
  guide.addEventListener('moved', () => {
    if (reading && reading.part !== guide.dataset.at) stop()
  })
  window.addEventListener('pagehide', stop)
}

/** Marks the sentence being read and brings it into sight. */
function markLine(line: Line | null): void {
  for (const former of findAll('.is-spoken')) former.classList.remove('is-spoken')
  line?.element.classList.add('is-spoken')
  line?.element.scrollIntoView({ block: 'nearest' })
}

/** The bar above the dock: what is read, pause, stop. */
function showBar(part: HTMLElement | null): void {
  const bar = find('[data-reading]')
  const words = find('[data-reading-words]')
  const pause = find('[data-act="pause-reading"]')
  if (!bar || !words || !pause) return
  bar.hidden = part === null
  const name =
    part?.querySelector('[data-count]')?.textContent ?? part?.querySelector('h2')?.textContent ?? ''
  words.textContent = (bar.dataset.words ?? '').replace('{part}', name)
  pause.removeAttribute('data-paused')
  setWords(pause, pause.dataset.pause ?? '')
}

/** Says what to install on this kind of phone, or that this browser cannot read aloud at all. */
function explain(): void {
  const notice = find('[data-no-voice]')
  if (!notice) return
  const platform = platformOf(navigator.userAgent, navigator.maxTouchPoints)
  const kind = 'speechSynthesis' in window ? platform : 'none'
  for (const way of findAll('[data-voice]', notice)) {
    const { voice } = way.dataset
    way.hidden = !(voice === kind || (kind === 'other' && voice !== 'none'))
  }
  notice.hidden = false
  notice.scrollIntoView({ block: 'nearest' })
  notice.focus({ preventScroll: true })
}
