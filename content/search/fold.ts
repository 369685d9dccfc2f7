/** Lower case without Vietnamese marks: `Định danh` → `dinh danh`. Letters, digits and single spaces only. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const VOWEL = /[aeiouy]/

/**
 * A word typed in Telex or VNI with the input method off: `ddinhj` → `dinh`, `maatj` → `mat`, `dinh5` → `dinh`.
 * Words that are no Telex come back changed only where Telex would have changed them, so callers try both.
 */
export function withoutTelex(word: string): string {
  if (!VOWEL.test(word) && !word.includes('w')) return word
  return word
    .replace(/^([a-z]+)\d{1,2}$/, '$1')
    .replace(/^dd|dd$/, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aou])w/g, '$1')
    .replace(/w/g, 'u')
    .replace(/([aeiouy][a-z]*?)[sfrxj]$/, '$1')
}
