/** Forms of address that stand before a given name and are small inside a sentence. */
const address = /^(Anh|Chị|Em|Cô|Chú|Bác|Ông|Bà|Dì|Cậu|Cháu|Thầy)(?=\s)/

/** A display name inside a sentence: "Chị Hạnh" → "chị Hạnh"; "Hạnh" stays. */
export const inSentence = (name: string): string => name.replace(address, (word) => word.toLowerCase())

/** The letter in the round picture: of the given name, which stands last; what stands in brackets is no name. "Chị Hạnh" → "H". */
export const initialOf = (name: string): string =>
  (
    name
      .replace(/\(.*?\)/g, '')
      .trim()
      .split(/\s+/)
      .at(-1) ?? ''
  )
    .slice(0, 1)
    .toUpperCase()
