/** What a person can do: move, search, share, undo. */

import type { Glyph } from './glyph.ts'

export const iconNext: Glyph = { line: 'M9.5 5.5l6.5 6.5-6.5 6.5' }
export const iconBack: Glyph = { line: 'M14.5 5.5 8 12l6.5 6.5' }
export const iconArrowRight: Glyph = { line: 'M4.5 12h15M13.5 6l6 6-6 6' }
export const iconArrowUp: Glyph = { line: 'M12 19.5v-15M6 10.5l6-6 6 6' }
export const iconArrowDown: Glyph = { line: 'M12 4.5v15M6 13.5l6 6 6-6' }
export const iconDown: Glyph = { line: 'M5.5 9.5l6.5 6.5 6.5-6.5' }
export const iconClose: Glyph = { line: 'M6 6l12 12M18 6 6 18' }
export const iconPlus: Glyph = { line: 'M12 5v14M5 12h14' }
export const iconSearch: Glyph = {
  line: 'M4.2 10.8a6.6 6.6 0 1 0 13.2 0a6.6 6.6 0 1 0 -13.2 0ZM15.7 15.7l4.8 4.8',
}
export const iconFilter: Glyph = { line: 'M4 6.5h16M7 12h10M10 17.5h4' }
export const iconSort: Glyph = { line: 'M7.5 5v14M4 15.5 7.5 19l3.5-3.5M14 6.5h6.5M14 11.5h4.5M14 16.5h2.5' }
export const iconStop: Glyph = {
  line: 'M7.5 6h9a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1 -1.5 1.5h-9a1.5 1.5 0 0 1 -1.5 -1.5v-9a1.5 1.5 0 0 1 1.5 -1.5Z',
}
export const iconPause: Glyph = { line: 'M8.5 5.5v13M15.5 5.5v13' }
export const iconPlay: Glyph = { line: 'M7.5 5.2v13.6L18.5 12Z' }
export const iconTextSize: Glyph = {
  line: 'M2.5 19 8 5.5 13.5 19M4.5 14.5h7M14.5 19l3.5-8.5 3.5 8.5M15.7 16.3h4.6',
}
export const iconFlip: Glyph = {
  line: 'M9 3.5h6a2 2 0 0 1 2 2v13a2 2 0 0 1 -2 2h-6a2 2 0 0 1 -2 -2v-13a2 2 0 0 1 2 -2ZM3 14.5V9.5M21 9.5v5M11 17.5h2',
}
export const iconShare: Glyph = {
  line: 'M12 15V3.8M7.8 8 12 3.8 16.2 8M5 12.5v6a1.7 1.7 0 0 0 1.7 1.7h10.6a1.7 1.7 0 0 0 1.7-1.7v-6',
}
export const iconDownload: Glyph = { line: 'M12 4v11M7.8 10.9l4.2 4.2 4.2-4.2M5 19.8h14' }
export const iconPrint: Glyph = {
  line: 'M7 8.5v-5h10v5M7 16.5H4.5a1 1 0 0 1-1-1V10a1.5 1.5 0 0 1 1.5-1.5h14a1.5 1.5 0 0 1 1.5 1.5v5.5a1 1 0 0 1-1 1H17M7 13.5h10v7H7Z',
}
export const iconSettings: Glyph = {
  line: 'M4 7h9M17.5 7H20M4 17h3M11.5 17H20M13 7a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0ZM7 17a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0Z',
}
export const iconTrash: Glyph = { line: 'M4.5 7h15M9 7V4.5h6V7M6.5 7l.9 12.5h9.2L17.5 7M10 11v5M14 11v5' }
export const iconUndo: Glyph = { line: 'M5 5v5h5M5.3 9.8A7.5 7.5 0 1 1 4.5 14' }
export const iconBackspace: Glyph = {
  line: 'M8.5 5.5h10A1.5 1.5 0 0 1 20 7v10a1.5 1.5 0 0 1-1.5 1.5h-10L3 12ZM11 9.7l4.6 4.6M15.6 9.7 11 14.3',
}
export const iconReturn: Glyph = { line: 'M4 9.5h10.5a5 5 0 0 1 0 10H9M8 5.3 3.8 9.5 8 13.7' }
