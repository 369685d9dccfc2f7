import { count } from '../../live/figures.ts'
import { t } from '../words.ts'

interface Month {
  month: string
  times: number
}

/** About one unit to the pixel on a phone, so that the letters keep their 14 px. */
const SLOT = 23
const BAR = 15
const HEIGHT = 92
const TOP = 24
const FOOT = 24

/** "11/2026" of "2026-11". */
export const monthText = (month: string): string => month.split('-').reverse().join('/')

/**
 * Times helped, month by month, oldest first: bars with the newest figure written above, sizes as SVG attributes.
 * Month and figure at the ends are set from the edge inwards, so that nothing is cut off.
 */
export function MonthBars({ months }: { months: readonly Month[] }) {
  const most = Math.max(1, ...months.map(({ times }) => times))
  const width = SLOT * months.length
  return (
    <svg
      class="month-bars"
      viewBox={`0 0 ${width} ${TOP + HEIGHT + FOOT}`}
      role="img"
      aria-label={spoken(months)}
      focusable="false"
    >
      <path class="month-bars__ground" d={`M0 ${TOP + HEIGHT + 0.5}H${width}`} />
      {months.map((each, place) => (
        <MonthBar
          key={each.month}
          {...each}
          place={place}
          last={months.length - 1}
          height={(HEIGHT * each.times) / most}
        />
      ))}
    </svg>
  )
}

interface BarProps extends Month {
  place: number
  last: number
  height: number
}

function MonthBar({ month, times, place, last, height }: BarProps) {
  const isNow = place === last
  const right = SLOT * (last + 1)
  return (
    <g>
      <rect
        class={isNow ? 'month-bars__now' : 'month-bars__past'}
        x={SLOT * place + (SLOT - BAR) / 2}
        y={TOP + HEIGHT - height}
        width={BAR}
        height={height}
      />
      {isNow ? (
        <text class="month-bars__value" x={right} y={TOP + HEIGHT - height - 7}>
          {count(times)}
        </text>
      ) : null}
      {(last - place) % 6 === 0 ? (
        <text {...anchorOf(place, last)} y={TOP + HEIGHT + 18}>
          {shortMonth(month)}
        </text>
      ) : null}
    </g>
  )
}

function anchorOf(place: number, last: number) {
  if (place === 0) return { x: 0, 'text-anchor': 'start' as const }
  if (place === last) return { x: SLOT * (last + 1), 'text-anchor': 'end' as const }
  return { x: SLOT * place + SLOT / 2, 'text-anchor': 'middle' as const }
}

/** "11/26", under a bar. */
const shortMonth = (month: string): string => `${Number(month.slice(5))}/${month.slice(2, 4)}`

const spoken = (months: readonly Month[]): string =>
  t('coverage.output.monthsLabel', {
    from: monthText(months[0]?.month ?? ''),
    to: monthText(months.at(-1)?.month ?? ''),
    list: months.map(({ times }) => count(times)).join('; '),
  })
