import type { Line } from './lines.ts'

/** Reads lines one after the other. Pausing is our own: phones throw away what `speechSynthesis.pause` holds. */
export interface Reader {
  read(lines: readonly Line[], voice: SpeechSynthesisVoice): void
  pause(): void
  goOn(): void
  stop(): void
}

interface Told {
  /** A line begins; null: nothing is being read. */
  line(line: Line | null): void
  /** The last line was read to its end. */
  end(): void
  /** The engine gave up: a voice over the network without signal. */
  failed(): void
}

export function newReader(told: Told): Reader {
  let lines: readonly Line[] = []
  let voice: SpeechSynthesisVoice | null = null
  let at = 0
  let run = 0
  // Engines drop an utterance that nobody holds, and its end with it.
  let current: SpeechSynthesisUtterance | null = null

  function hush(): void {
    run++
    current = null
    speechSynthesis.cancel()
    told.line(null)
  }

  function finish(): void {
    told.line(null)
    told.end()
  }

  function sayFrom(place: number): void {
    const line = lines[place]
    at = place
    if (!line) {
      finish()
      return
    }
    const mine = run
    current = utteranceOf(line.text, voice)
    current.addEventListener('end', () => {
      if (mine === run) sayFrom(place + 1)
    })
    current.addEventListener('error', () => {
      if (mine !== run) return
      hush()
      told.failed()
    })
    told.line(line)
    speechSynthesis.speak(current)
  }

  return {
    read(next, chosen) {
      hush()
      lines = next
      voice = chosen
      sayFrom(0)
    },
    pause() {
      hush()
    },
    goOn() {
      sayFrom(at)
    },
    stop() {
      hush()
      lines = []
    },
  }
}

function utteranceOf(text: string, voice: SpeechSynthesisVoice | null): SpeechSynthesisUtterance {
  const words = new SpeechSynthesisUtterance(text)
  words.voice = voice
  words.lang = 'vi-VN'
  words.rate = 0.9 // listeners are old and follow with a finger
  return words
}
