/** A hamlet as every screen of the ward names it. */
export type NamedHamlet = { code: string; name: string }

/** Names of hamlets by their codes; a hamlet that this phone does not know keeps its code. */
export const namesOf = (codes: readonly string[], hamlets: readonly NamedHamlet[]): string[] =>
  codes.map((code) => hamlets.find((hamlet) => hamlet.code === code)?.name ?? code)
