/** A run of guide text: plain words, stressed words, or the label of something on the resident's screen. */
export type Run = { kind: 'plain' | 'strong' | 'label'; text: string }

const MARKED = /\*\*([^*]+)\*\*|“([^”]+)”/g

/**
 * Splits guide text into runs, so that each surface draws them its own way.
 * `Bấm “Gửi yêu cầu”.` → plain "Bấm ", label "Gửi yêu cầu", plain ".".
 */
export function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const found of text.matchAll(MARKED)) {
    if (found.index > from) runs.push({ kind: 'plain', text: text.slice(from, found.index) })
    if (found[1] !== undefined) runs.push({ kind: 'strong', text: found[1] })
    else runs.push({ kind: 'label', text: found[2] ?? '' })
    from = found.index + found[0].length
  }
  if (from < text.length) runs.push({ kind: 'plain', text: text.slice(from) })
  return runs
}

/** The text without marks of stress, labels still in “…”: for speech, search and text alternatives. */
export const plainText = (text: string): string => text.replaceAll('**', '')

/** The app labels a text quotes, in order. */
export const labelsIn = (text: string): string[] =>
  runsOf(text)
    .filter((run) => run.kind === 'label')
    .map((run) => run.text)
