/** What somebody typed where a whole number belongs: "9.480", "9 480" and "9480" are the same. */
export type TypedNumber = { is: 'empty' } | { is: 'number'; value: number } | { is: 'wrong' }

/** Largest count a denominator may have (contract/documents). */
const MOST = 10_000_000

export function readNumber(text: string): TypedNumber {
  const typed = text.trim()
  if (typed === '') return { is: 'empty' }
  const plain = typed.replace(/[.\s\u00a0]/g, '')
  const grouped = /^\d{1,3}([.\s\u00a0]\d{3})+$/.test(typed)
  if (!/^\d{1,8}$/.test(plain) || (plain !== typed && !grouped)) return { is: 'wrong' }
  const value = Number(plain)
  return value <= MOST ? { is: 'number', value } : { is: 'wrong' }
}
