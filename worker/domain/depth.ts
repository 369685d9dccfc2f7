/**
 * Levels of arrays and objects that come in. What we write has six; V8 walks values by calling itself, so that thousands of
 * levels exhaust the stack wherever they are copied or written out again: here, in the ledger, on other phones.
 */
export const MAX_LEVELS = 64

/** Level by level, since going down by recursion is what must not happen. */
export function isTooDeep(body: unknown): boolean {
  let level = [body].filter(isNested)
  for (let depth = 0; level.length > 0; depth++) {
    if (depth === MAX_LEVELS) return true
    level = level.flatMap((value) => Object.values(value).filter(isNested))
  }
  return false
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null
