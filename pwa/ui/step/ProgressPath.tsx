import { type Place, pathPlaces } from './pathPlaces.ts'

export interface PathStep {
  state: 'done' | 'now' | 'todo'
  /** Only the resident may touch this step (★). */
  own?: boolean | undefined
}

export interface ProgressPathProps {
  steps: readonly PathStep[]
  /** Always stands with the picture: "Bước 5 trên 10". */
  words: string
  /** "khoảng 3 phút". */
  detail?: string | undefined
}

const ROW = 36
const MIDDLE = 18
const STAR = 'm12 3.8 2.5 5.3 5.7.8-4.1 4.1 1 5.8-5.1-2.8-5.1 2.8 1-5.8L3.8 9.9l5.7-.8Z'

/** The way through a guide: done ✓, now in a ring, own hands ★, to come with its number. */
export function ProgressPath({ steps, words, detail }: ProgressPathProps) {
  const places = pathPlaces(steps.length, 12, 15, 313)
  const rows = (places.at(-1)?.row ?? 0) + 1
  return (
    <div class="progress">
      <p class="progress__words">{detail ? `${words} · ${detail}` : words}</p>
      <svg class="path" viewBox={`0 0 328 ${rows * ROW}`} focusable="false" aria-hidden="true">
        {places.map((place, at) => (
          <PathPiece key={`${place.row}-${place.x}`} at={at} places={places} steps={steps} />
        ))}
      </svg>
    </div>
  )
}

interface PathPieceProps {
  at: number
  places: readonly Place[]
  steps: readonly PathStep[]
}

function PathPiece({ at, places, steps }: PathPieceProps) {
  const place = places[at]
  const step = steps[at]
  if (!place || !step) return null
  const y = place.row * ROW + MIDDLE
  const next = places[at + 1]
  return (
    <>
      {next && next.row === place.row ? (
        <path class={`path__link path__link--${step.state}`} d={`M${place.x + 13} ${y}H${next.x - 13}`} />
      ) : null}
      {step.state === 'now' ? <circle class="path__ring" cx={place.x} cy={y} r="15.5" /> : null}
      <circle
        class={`path__step path__step--${step.state}`}
        cx={place.x}
        cy={y}
        r={step.state === 'now' ? 12 : 11}
      />
      <StepSign step={step} x={place.x} y={y} figure={at + 1} />
    </>
  )
}

function StepSign({ step, x, y, figure }: { step: PathStep; x: number; y: number; figure: number }) {
  if (step.state === 'done') return <path class="path__tick" d={`M${x - 4.5} ${y + 0.3}l3 3 5.8-6.3`} />
  if (step.own) {
    const corner = `translate(${x - 7.8} ${y - 8}) scale(.65)`
    return <path class={`path__star path__star--${step.state}`} transform={corner} d={STAR} />
  }
  return (
    <text class={`path__figure path__figure--${step.state}`} x={x} y={y + 4.5}>
      {figure}
    </text>
  )
}
