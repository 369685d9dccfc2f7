/** Digits and letters that cannot be taken for each other on paper: no I, L, O, U (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const DATA = 5
/** Characters of a group: five that say something, one that checks them and their place. */
export const GROUP = DATA + 1

/** Bytes as groups that a person can copy; each checks itself, so that a slip is found where it is. */
export function groupsOf(bytes: Uint8Array): string[] {
  const values = fivesOf(bytes)
  while (values.length % DATA !== 0) values.push(0)
  return Array.from({ length: values.length / DATA }, (_, i) => {
    const data = values.slice(i * DATA, (i + 1) * DATA)
    return [...data, check(data, i)].map((value) => ALPHABET[value]).join('')
  })
}

/** The bytes of groups, or the number (from 1) of the first one that does not check. */
export function bytesOf(
  groups: readonly string[],
  length: number,
): { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; group: number } {
  const values: number[] = []
  for (const [i, group] of groups.entries()) {
    const read = [...group].map((letter) => ALPHABET.indexOf(letter))
    const data = read.slice(0, DATA)
    if (group.length !== GROUP || read.includes(-1) || read[DATA] !== check(data, i))
      return { ok: false, group: i + 1 }
    values.push(...data)
  }
  return { ok: true, bytes: eightsOf(values, length) }
}

/**
 * Text as it was typed, as groups: small letters, look-alikes (O, I, L), marks that a Vietnamese keyboard puts on, and any
 * spacing are forgiven. Where spaces divide it, they decide where a group ends: a missing letter then spoils one group only.
 */
export function typedGroups(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
  const alike = plain.replace(/Đ/g, 'D').replace(/O/g, '0').replace(/[IL]/g, '1')
  const parts = alike.split(/[^0-9A-Z]+/).filter(Boolean)
  if (parts.length > 1) return parts
  return alike.replace(/[^0-9A-Z]/g, '').match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []
}

/** CRC-5 (x⁵+x²+1) over place and letters: finds every single wrong letter, and 31 of 32 other slips. */
function check(data: readonly number[], place: number): number {
  let crc = 0
  for (const value of [place & 31, ...data])
    for (let bit = 4; bit >= 0; bit--) {
      const top = ((crc >> 4) & 1) ^ ((value >> bit) & 1)
      crc = ((crc << 1) & 31) ^ (top ? 0b00101 : 0)
    }
  return crc
}

function fivesOf(bytes: Uint8Array): number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => Number.parseInt(five.padEnd(5, '0'), 2))
}

function eightsOf(values: readonly number[], length: number): Uint8Array<ArrayBuffer> {
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('')
  return Uint8Array.from({ length }, (_, i) => Number.parseInt(bits.slice(i * 8, i * 8 + 8), 2))
}
