import { median } from '../quantile.ts'
import type { Cost } from './phone.ts'

export type Measured = Cost & { stack: string; what: string }

const size = (bytes: number): string => (bytes < 10_000 ? `${bytes} B` : `${Math.round(bytes / 1000)} kB`)

/** One Markdown table: medians, requests and bytes, and how many times slower than ours each stack was. */
export function printTable(all: Measured[], { records, rounds }: { records: number; rounds: number }): void {
  console.log(
    `\n${records} records, medians of ${rounds} rounds (slow: up to 3), Chromium, real workerd for ours\n`,
  )
  console.log('| What | Stack | ms | × ours | × floor | requests | up | down |')
  console.log('|---|---|---|---|---|---|---|---|')
  for (const what of new Set(all.map((one) => one.what))) {
    const of = (stack: string) => all.filter((one) => one.what === what && one.stack === stack)
    const ms = (stack: string) => median(of(stack).map((one) => one.ms))
    for (const stack of new Set(all.map((one) => one.stack))) {
      const mine = of(stack)
      const [requests, up, down] = (['requests', 'up', 'down'] as const).map((key) =>
        median(mine.map((one) => one[key])),
      )
      const ratio = (to: string) => (ms(stack) / ms(to)).toFixed(2)
      const cells = [
        what,
        stack,
        ms(stack).toFixed(1),
        ratio('ours'),
        ratio('floor'),
        requests,
        size(up ?? 0),
        size(down ?? 0),
      ]
      console.log(`| ${cells.join(' | ')} |`)
    }
  }
}
