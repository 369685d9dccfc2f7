/** What a ward on its way does next: denominators, then people; null once it runs. */
export type NextStep = 'denominators' | 'people' | null

/**
 * @param hamlets codes of the hamlets that exist
 * @param counted codes of hamlets with at least one denominator
 * @param phones phones that work in hamlets, as last told by the server
 */
export function nextStepOf(
  hamlets: readonly string[],
  counted: ReadonlySet<string>,
  phones: number,
): NextStep {
  if (hamlets.length === 0) return null
  if (!hamlets.some((code) => counted.has(code))) return 'denominators'
  return phones === 0 ? 'people' : null
}
