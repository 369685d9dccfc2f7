/** What voices stumble over, and how people say it. Short forms that name an app or a code are spelled, letter by letter. */
const sayings: [written: RegExp, said: string][] = [
  [/[“”"★]/g, ''],
  [/\bBHYT\b/g, 'bảo hiểm y tế'],
  [/\bBHXH\b/g, 'bảo hiểm xã hội'],
  [/\bCCCD\b/g, 'căn cước công dân'],
  [/\bCMND\b/g, 'chứng minh nhân dân'],
  [/\bVNeID\b/g, 'V N E I D'],
  [/\bVssID\b/gi, 'V S S I D'],
  [/\bOTP\b/g, 'O T P'],
  [/\bNFC\b/g, 'N F C'],
  [/\bSMS\b/g, 'S M S'],
  [/\bQR\b/g, 'Q R'],
  [/(\d) ?[–-] ?(\d)/g, '$1 đến $2'],
  [/ – /g, ', '],
  [/(\p{L})\/(\p{L})/gu, '$1 hoặc $2'],
  [/…/g, '.'],
]

/** Hotlines and short numbers are read figure by figure, amounts and years are not. */
const HOTLINES = /\b1[89]00(?:[ .]?\d{2,4}){1,2}\b/g
const DIALLED = /((?:số|gọi|gửi|nhắn) )(\d{3,5})\b(?! (?:đồng|người|phút|ngày|bước))/gi

const figureByFigure = (number: string): string => number.replace(/\D/g, '').split('').join(' ')

/** A sentence of the page as a Vietnamese voice should say it. */
export const spokenFrom = (text: string): string =>
  sayings
    .reduce((said, [written, way]) => said.replace(written, way), text)
    .replace(HOTLINES, figureByFigure)
    .replace(DIALLED, (_, before: string, number: string) => before + figureByFigure(number))
    .replace(/\s+/g, ' ')
    .trim()
