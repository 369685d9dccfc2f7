import { coverageRatio } from '../../../contract/index.ts'
import type { DeclaredIn } from './declared.ts'

/** How the places stand below each other. `lowest`: where work is needed comes first. */
export type Order = 'lowest' | 'name'

/** "Tổ dân phố 2" before "Tổ dân phố 10", Vietnamese letters in their own order. */
const names = new Intl.Collator('vi', { numeric: true })
export const byName = (a: string, b: string): number => names.compare(a, b)

/** Lowest share first; places without a denominator come last, because nobody can say where they belong. */
export function inOrder(places: readonly DeclaredIn[], order: Order): DeclaredIn[] {
  const key = (each: DeclaredIn) => coverageRatio(each) ?? Number.POSITIVE_INFINITY
  return [...places].sort((a, b) => {
    const name = byName(a.place.name, b.place.name)
    if (order === 'name') return name
    const [left, right] = [key(a), key(b)]
    return left === right ? name : left - right
  })
}
