import { find, findAll, onAct, setWords } from './dom.ts'

/** The sentences of a step in reading order, as a voice should say them: heading, what to do, what is seen then. */
export function sentencesOf(part: ParentNode): string[] {
  const told = findAll('h2, .skip-line, .numbered li > span:last-child, .sees', part)
  return told.map((element) => (element.textContent ?? '').trim()).filter(Boolean)
}

/** A Vietnamese voice of this phone; engines write `vi-VN` or `vi_VN`. */
export const vietnameseVoice = (voices: SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined =>
  voices.find(({ lang }) => /^vi([-_]|$)/i.test(lang))

/** Voices arrive late on Chrome: waits for them once, a second at most. */
function voices(): Promise<SpeechSynthesisVoice[]> {
  const now = speechSynthesis.getVoices()
  if (now.length > 0) return Promise.resolve(now)
  return new Promise((resolve) => {
    const give = () => resolve(speechSynthesis.getVoices())
    speechSynthesis.addEventListener('voiceschanged', give, { once: true })
    window.setTimeout(give, 1000)
  })
}

function say(sentences: string[], voice: SpeechSynthesisVoice, onEnd: () => void): void {
  for (const [at, sentence] of sentences.entries()) {
    const words = new SpeechSynthesisUtterance(sentence)
    words.voice = voice
    words.lang = 'vi-VN'
    words.rate = 0.9 // listeners are old and follow with a finger
    if (at === sentences.length - 1) words.addEventListener('end', onEnd)
    speechSynthesis.speak(words)
  }
}

/** Makes "Nghe đọc" work: reads the step in order, a second press stops; without a Vietnamese voice it says what to install. */
export function offerListening(): void {
  if (!('speechSynthesis' in window)) return void hideButtons()
  let speaking: HTMLElement | null = null
  const stop = () => {
    speechSynthesis.cancel()
    setWords(speaking, speaking?.dataset.start ?? '')
    speaking = null
  }
  onAct('listen', async (button) => {
    const wasSpeaking = speaking === button
    stop()
    if (wasSpeaking) return
    const voice = vietnameseVoice(await voices())
    const part = button.closest('[data-part]')
    if (!voice || !part) return explain()
    speaking = button
    setWords(button, button.dataset.stop ?? '')
    say(sentencesOf(part), voice, stop)
  })
  for (const event of ['hashchange', 'pagehide']) window.addEventListener(event, stop)
}

function explain(): void {
  const notice = find('[data-no-voice]')
  if (!notice) return
  notice.hidden = false
  notice.scrollIntoView({ block: 'nearest' })
}

function hideButtons(): void {
  for (const button of findAll('[data-act="listen"]')) button.hidden = true
}
