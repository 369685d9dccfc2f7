/** How a text may lie somewhere: as it is, in other encodings, in pieces of an address. */
export function disguisesOf(text: string): Buffer[] {
  const plain = Buffer.from(text, 'utf8')
  const wide = Buffer.from(text, 'utf16le')
  const texts = [encodeURIComponent(text), JSON.stringify(text).slice(1, -1), escaped(text)]
  return [plain, wide, ...texts.map((other) => Buffer.from(other)), ...inBase64(plain), ...inBase64(wide)]
}

/** JSON in pure ASCII. */
const escaped = (text: string) =>
  text.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Base64 of a text depends on where in three bytes it begins; the letters at its edges belong to its neighbours. */
const inBase64 = (bytes: Buffer): Buffer[] =>
  [0, 1, 2].map((before) => {
    const packed = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    return Buffer.from(packed.slice(before === 0 ? 0 : 4, -2))
  })

/** Which of the texts lie in these bytes, in whatever disguise. Base64url is read like base64. */
export function foundIn(bytes: Buffer, texts: readonly string[]): string[] {
  const likeBase64 = Buffer.from(bytes.toString('latin1').replaceAll('-', '+').replaceAll('_', '/'), 'latin1')
  return texts.filter((text) =>
    disguisesOf(text).some((disguise) => bytes.includes(disguise) || likeBase64.includes(disguise)),
  )
}
