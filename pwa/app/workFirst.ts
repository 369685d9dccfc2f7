import { needLine } from '../site/registerSw.ts'
import { type SyncProgress, syncState } from '../sync/index.ts'

/** So long without a word of the sync, nothing waits for it any more; an answer on a very thin line takes half of it. */
export const SILENCE_MS = 30_000

/**
 * The ward's answers come first on the line (decision 0022): it is said to be needed from now until the first run of the sync
 * is through, has failed or is not heard of, and again during every later run.
 * @param whenFree called once, when the line is free for the first time @returns ends it
 */
export function workFirst(whenFree: () => void): () => void {
  let letGo: (() => void) | null = null
  let silence: ReturnType<typeof setTimeout> | undefined
  let tell: () => void = whenFree
  const end = () => {
    clearTimeout(silence)
    letGo?.()
    letGo = null
  }
  const free = () => {
    end()
    tell()
    tell = () => {}
  }
  const need = () => {
    clearTimeout(silence)
    letGo ??= needLine()
    silence = setTimeout(free, SILENCE_MS)
  }
  need()
  const ignore = syncState.subscribe((state) => (isUnderWay(state) ? need() : free()))
  return () => {
    ignore()
    end()
  }
}

const isUnderWay = ({ phase }: SyncProgress): boolean => phase === 'sending' || phase === 'pulling'
