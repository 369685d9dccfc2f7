import { h } from 'preact'
import { type PathStep, pathPieces } from './pathPieces.ts'

export type { PathStep }

export interface ProgressPathProps {
  steps: readonly PathStep[]
  /** Always stands with the picture: "Bước 5 trên 10". */
  words: string
  /** "khoảng 3 phút". */
  detail?: string | undefined
}

/** The way through a guide: done ✓, now in a ring, own hands ★, to come with its number. */
export function ProgressPath({ steps, words, detail }: ProgressPathProps) {
  const { viewBox, pieces } = pathPieces(steps)
  return (
    <div class="progress">
      <p class="progress__words">{detail ? `${words} · ${detail}` : words}</p>
      <svg class="path" viewBox={viewBox} focusable="false" aria-hidden="true">
        {pieces.map(({ tag, attributes, text }, at) => h(tag, { ...attributes, key: at }, text))}
      </svg>
    </div>
  )
}
