import { type Place, pathPlaces } from './pathPlaces.ts'

export type HouseState = 'done' | 'now' | 'todo'

export interface DayPathProps {
  houses: readonly HouseState[]
  /** Stands above: "Đã ghé 2 trên 6 nhà". */
  words: string
}

const ROW = 40
const HOUSE = 'M16 3.5 29.5 15.3H26.5V28.5H5.5V15.3H2.5Z'

/** The day as a row of houses: been there, being done, still to come. The words say it all; the picture is silent. */
export function DayPath({ houses, words }: DayPathProps) {
  const places = pathPlaces(houses.length, 8, 17, 311)
  const height = ((places.at(-1)?.row ?? 0) + 1) * ROW - 4
  return (
    <div class="day">
      <p class="day__words">{words}</p>
      <svg class="day__path" viewBox={`0 0 328 ${height}`} focusable="false" aria-hidden="true">
        {places.map((place, at) => (
          <House
            key={`${place.row}-${place.x}`}
            place={place}
            next={places[at + 1]}
            state={houses[at] ?? 'todo'}
          />
        ))}
      </svg>
    </div>
  )
}

function House({ place, next, state }: { place: Place; next: Place | undefined; state: HouseState }) {
  const top = place.row * ROW + 2
  return (
    <>
      {next && next.row === place.row ? (
        <path class={`day__link day__link--${state}`} d={`M${place.x + 19} ${top + 16}H${next.x - 19}`} />
      ) : null}
      <g transform={`translate(${place.x - 16} ${top})`}>
        <path class={`day__house day__house--${state}`} d={HOUSE} />
        {state === 'done' ? <path class="day__tick" d="m10.5 19 4 4 7.5-8.3" /> : null}
        {state === 'now' ? <path class="day__pause" d="M13 16v8M19 16v8" /> : null}
      </g>
    </>
  )
}
