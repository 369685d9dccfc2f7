/** People, and what keeps them safe. */

import type { Glyph } from './glyph.ts'

export const iconPerson: Glyph = {
  line: 'M8 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM4.5 20.5c.8-4 3.7-6.2 7.5-6.2s6.7 2.2 7.5 6.2',
}
export const iconPeople: Glyph = {
  line: 'M5.5 8.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0ZM2.5 19.5c.6-3.5 3.1-5.4 6.5-5.4s5.9 1.9 6.5 5.4M15.5 5.3a3.5 3.5 0 0 1 0 6.4M17.8 14.6c2 .7 3.3 2.4 3.7 4.9',
}
export const iconHand: Glyph = {
  line: 'M8.3 13.6V5.1a1.6 1.6 0 0 1 3.2 0v5.3M11.5 10.2V9.7a1.6 1.6 0 0 1 3.2 0v1.1M14.7 10.7v-.2a1.6 1.6 0 0 1 3.2 0v4.7a6 6 0 0 1-6 6h-.7a6 6 0 0 1-4.7-2.3L3.4 15a1.7 1.7 0 0 1 2.5-2.2l2.4 2.3',
}
export const iconLookAway: Glyph = {
  line: 'M4 4l16 16M9.9 5.7A10 10 0 0 1 12 5.5c5 0 8.3 3.6 9.5 6.5a12 12 0 0 1-2.7 3.9M6.3 7.6A12 12 0 0 0 2.5 12c1.2 2.9 4.5 6.5 9.5 6.5 1.6 0 3-.4 4.3-1M9.9 9.9a3 3 0 0 0 4.2 4.2',
}
export const iconStar: Glyph = {
  line: 'M12 3.8l2.5 5.3 5.7.8-4.1 4.1 1 5.8-5.1-2.8-5.1 2.8 1-5.8L3.8 9.9l5.7-.8Z',
}
export const iconSpeak: Glyph = {
  line: 'M4 9.7v4.6h3.3l4.7 4V5.7l-4.7 4ZM15.5 9a4.2 4.2 0 0 1 0 6M18.3 6.3a8 8 0 0 1 0 11.4',
}
export const iconQuote: Glyph = {
  line: 'M4 5h16a1.5 1.5 0 0 1 1.5 1.5v8.5a1.5 1.5 0 0 1-1.5 1.5h-8.5L7 20.3v-3.8H4A1.5 1.5 0 0 1 2.5 15V6.5A1.5 1.5 0 0 1 4 5Z',
}
export const iconShield: Glyph = { line: 'M12 3.3 19 6v5.5c0 4.3-2.7 7.7-7 9.2-4.3-1.5-7-4.9-7-9.2V6Z' }
export const iconShieldCheck: Glyph = {
  line: 'M12 3.3 19 6v5.5c0 4.3-2.7 7.7-7 9.2-4.3-1.5-7-4.9-7-9.2V6ZM8.7 11.9l2.4 2.4 4.3-4.7',
}
export const iconLock: Glyph = {
  line: 'M7 10.5h10a2 2 0 0 1 2 2v6a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-6a2 2 0 0 1 2 -2ZM8 10.5V8a4 4 0 0 1 8 0v2.5',
}
