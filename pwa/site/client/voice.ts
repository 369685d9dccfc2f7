/** A Vietnamese voice of this phone; engines write `vi-VN` or `vi_VN`. One that lives on the phone also reads offline. */
export function vietnameseVoice(
  voices: readonly SpeechSynthesisVoice[],
  isOnline = true,
): SpeechSynthesisVoice | undefined {
  const known = voices.filter(({ lang }) => /^vi([-_]|$)/i.test(lang))
  return isOnline ? known[0] : (known.filter(({ localService }) => localService)[0] ?? known[0])
}

/** Longest wait for an engine that is still waking up. */
const PATIENCE_MS = 3000

/** Voices arrive late on Chrome: waits for them once. */
export function loadedVoices(): Promise<SpeechSynthesisVoice[]> {
  const now = speechSynthesis.getVoices()
  if (now.length > 0) return Promise.resolve(now)
  return new Promise((resolve) => {
    const give = () => resolve(speechSynthesis.getVoices())
    speechSynthesis.addEventListener('voiceschanged', give, { once: true })
    window.setTimeout(give, PATIENCE_MS)
  })
}
