/** How a text may lie somewhere: as it is, in other encodings, in pieces of an address. Base64: see below. */
function disguisesOf(text: string): Buffer[] {
  const texts = [text, encodeURIComponent(text), JSON.stringify(text).slice(1, -1), escaped(text)]
  return [Buffer.from(text, 'utf16le'), ...texts.map((other) => Buffer.from(other))]
}

/** JSON in pure ASCII. */
const escaped = (text: string) =>
  text.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * Base64 of a text depends on where in three bytes it begins; the letters at its edges belong to its neighbours. The few in the
 * middle of a short text stand in other places too (numbers in a token), so what lies there is read.
 */
function isInBase64(bytes: Buffer, text: Buffer): boolean {
  return [0, 1, 2].some((before) => {
    const packed = Buffer.concat([Buffer.alloc(before), text]).toString('base64')
    const first = before === 0 ? 0 : 4
    const middle = packed.replace(/=+$/, '').slice(first, -2)
    // Of three letters or fewer nothing is left in the middle: they are looked for in the other disguises only.
    if (middle === '') return false
    for (let at = bytes.indexOf(middle); at >= 0; at = bytes.indexOf(middle, at + 1)) {
      const from = Math.max(0, at - first)
      const letters = bytes.toString('latin1', from, from + packed.length)
      if (Buffer.from(letters, 'base64').includes(text)) return true
    }
    return false
  })
}

/** Which of the texts lie in these bytes, in whatever disguise. Base64url is read like base64. */
export function foundIn(bytes: Buffer, texts: readonly string[]): string[] {
  const likeBase64 = Buffer.from(bytes.toString('latin1').replaceAll('-', '+').replaceAll('_', '/'), 'latin1')
  return texts.filter(
    (text) =>
      disguisesOf(text).some((disguise) => bytes.includes(disguise)) ||
      (['utf8', 'utf16le'] as const).some((encoding) => isInBase64(likeBase64, Buffer.from(text, encoding))),
  )
}
