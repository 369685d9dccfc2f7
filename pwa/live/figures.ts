import { language } from './language.ts'

const group = () => (language() === 'en' ? ',' : '.')
const decimal = () => (language() === 'en' ? '.' : ',')

/** "6.267": whole numbers with the thousands point of Vietnamese. */
export const count = (value: number): string =>
  String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, group())

/** "66,1%". @param ratio 0.661 */
export const percent = (ratio: number): string => `${(ratio * 100).toFixed(1).replace('.', decimal())}%`

/** "+1,2": a difference between two percentages, in percentage points. */
export function points(change: number): string {
  const text = (Math.abs(change) * 100).toFixed(1).replace('.', decimal())
  return change < 0 ? `−${text}` : `+${text}`
}

/** "512 kB", "3,4 MB", "10,7 GB". @param amount bytes of storage */
export function bytes(amount: number): string {
  if (amount < 1_000_000) return `${count(amount / 1_000)} kB`
  const [unit, size] =
    amount < 1_000_000_000 ? (['MB', 1_000_000] as const) : (['GB', 1_000_000_000] as const)
  return `${(amount / size).toFixed(1).replace('.', decimal())} ${unit}`
}
