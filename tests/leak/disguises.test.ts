import { expect, it } from 'vitest'
import { foundIn } from './disguises.ts'

const name = 'Bác Tư Điền'

it.each([
  ['plain', Buffer.from(`…${name}…`)],
  ['UTF-16', Buffer.from(`…${name}…`, 'utf16le')],
  ['an address', Buffer.from(`/to?ten=${encodeURIComponent(name)}`)],
  ['escaped JSON', Buffer.from('"B\\u00e1c T\\u01b0 \\u0110i\\u1ec1n"')],
  ['base64', Buffer.from(Buffer.from(name).toString('base64'))],
  ['base64 within something', Buffer.from(Buffer.from(`ab${name}c`).toString('base64'))],
  ['base64url', Buffer.from(Buffer.from(`?>${name}?>`).toString('base64url'))],
])('(D48) (D50) a planted text is found in %s', (_, bytes) => {
  expect(foundIn(bytes, [name, 'nobody'])).toEqual([name])
})

it.each(['', 'a', 'ab'])(
  'a PIN in base64 is told from a number that shares its letters, behind “%s”',
  (before) => {
    const base64 = (text: string) => Buffer.from(Buffer.from(before + text).toString('base64'))
    expect(foundIn(base64('{"pin":"271960"}'), ['"271960"'])).toEqual(['"271960"'])
    expect(foundIn(base64('"271960"'), ['"271960"'])).toEqual(['"271960"'])
    expect(foundIn(base64('{"iat":1796027196012,"until":27196034}'), ['"271960"'])).toEqual([])
  },
)
