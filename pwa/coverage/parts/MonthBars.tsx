import { count } from '../../live/figures.ts'
import { t } from '../words.ts'

interface Props {
  /** Oldest first. */
  months: readonly { month: string; times: number }[]
}

const SLOT = 26
const BAR = 16
const HEIGHT = 96
const TOP = 22
const FOOT = 22

/** "11/2026" of "2026-11". */
export const monthText = (month: string): string => month.split('-').reverse().join('/')

/** Times helped, month by month: bars with the newest figure written above, sizes as SVG attributes. */
export function MonthBars({ months }: Props) {
  const most = Math.max(1, ...months.map(({ times }) => times))
  const newest = months.length - 1
  return (
    <svg
      class="month-bars"
      viewBox={`0 0 ${SLOT * months.length} ${TOP + HEIGHT + FOOT}`}
      role="img"
      aria-label={spoken(months)}
      focusable="false"
    >
      <path class="month-bars__ground" d={`M0 ${TOP + HEIGHT + 0.5}H${SLOT * months.length}`} />
      {months.map(({ month, times }, place) => {
        const height = (HEIGHT * times) / most
        const middle = SLOT * place + SLOT / 2
        return (
          <g key={month}>
            <rect
              class={place === newest ? 'month-bars__now' : 'month-bars__past'}
              x={middle - BAR / 2}
              y={TOP + HEIGHT - height}
              width={BAR}
              height={height}
            />
            {place === newest ? (
              <text x={SLOT * months.length} y={TOP + HEIGHT - height - 6} class="month-bars__value">
                {count(times)}
              </text>
            ) : null}
            {(newest - place) % 6 === 0 ? (
              <text x={middle} y={TOP + HEIGHT + 16} class="month-bars__month">
                {shortMonth(month)}
              </text>
            ) : null}
          </g>
        )
      })}
    </svg>
  )
}

/** "11/26", under a bar. */
const shortMonth = (month: string): string => `${Number(month.slice(5))}/${month.slice(2, 4)}`

const spoken = (months: readonly { month: string; times: number }[]): string =>
  t('coverage.output.monthsLabel', {
    from: monthText(months[0]?.month ?? ''),
    to: monthText(months.at(-1)?.month ?? ''),
    list: months.map(({ times }) => count(times)).join('; '),
  })
