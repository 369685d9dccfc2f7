/** States: done, waiting, sent, refused, no signal. */

import type { Glyph } from './glyph.ts'

export const iconCheck: Glyph = { line: 'M5 12.8 9.7 17.5 19.2 7' }
export const iconCheckCircle: Glyph = {
  line: 'M3.3 12a8.7 8.7 0 1 0 17.4 0a8.7 8.7 0 1 0 -17.4 0ZM8 12.4l2.9 2.9 5.3-5.9',
}
export const iconCircle: Glyph = { line: 'M3.3 12a8.7 8.7 0 1 0 17.4 0a8.7 8.7 0 1 0 -17.4 0Z' }
export const iconClock: Glyph = {
  line: 'M3.3 12a8.7 8.7 0 1 0 17.4 0a8.7 8.7 0 1 0 -17.4 0ZM12 7.3V12l3.3 2.2',
}
export const iconMinusCircle: Glyph = { line: 'M3.3 12a8.7 8.7 0 1 0 17.4 0a8.7 8.7 0 1 0 -17.4 0ZM8 12h8' }
export const iconNo: Glyph = { line: 'M3.3 12a8.7 8.7 0 1 0 17.4 0a8.7 8.7 0 1 0 -17.4 0ZM6 6l12 12' }
export const iconWarning: Glyph = {
  line: 'M12 4.3 21 19.5H3ZM12 10v4.3',
  dot: 'M10.8 16.9a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0Z',
}
export const iconInfo: Glyph = {
  line: 'M3.3 12a8.7 8.7 0 1 0 17.4 0a8.7 8.7 0 1 0 -17.4 0ZM12 11.2v5',
  dot: 'M10.8 8a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0Z',
}
export const iconQuestion: Glyph = {
  line: 'M3.3 12a8.7 8.7 0 1 0 17.4 0a8.7 8.7 0 1 0 -17.4 0ZM9.5 9.7a2.5 2.5 0 1 1 3.6 2.3c-.7.3-1.1.8-1.1 1.6',
  dot: 'M10.8 16.7a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0 -2.4 0Z',
}
export const iconSignal: Glyph = { line: 'M4.5 19.5v-3M9.5 19.5v-6.5M14.5 19.5V9.5M19.5 19.5v-14' }
export const iconNoSignal: Glyph = { line: 'M4.5 19.5v-3M9.5 19.5v-6.3M14.5 19.5v-3M19.5 14V5.5M4 4l16 16' }
export const iconCloud: Glyph = {
  line: 'M7.2 18.5a4.6 4.6 0 0 1-.7-9.15 6 6 0 0 1 11.6 1.45 3.9 3.9 0 0 1-.5 7.7Z',
}
export const iconCloudCheck: Glyph = {
  line: 'M7.2 18.5a4.6 4.6 0 0 1-.7-9.15 6 6 0 0 1 11.6 1.45 3.9 3.9 0 0 1-.5 7.7ZM8.8 13.3l2.2 2.2 4.1-4.4',
}
export const iconCloudUp: Glyph = {
  line: 'M8 18.3a4.6 4.6 0 0 1-1.5-8.95 6 6 0 0 1 11.6 1.45A3.9 3.9 0 0 1 16.8 18.3M12.4 20.5v-7.7M9.4 15.5l3-3 3 3',
}
export const iconCloudOff: Glyph = {
  line: 'M9.3 6.2a6 6 0 0 1 8.8 4.6 3.9 3.9 0 0 1 2.2 6.3M17 18.5H7.2a4.6 4.6 0 0 1-.7-9.15M4 4l16 16',
}
export const iconCloudAlert: Glyph = {
  line: 'M7.2 18.5a4.6 4.6 0 0 1-.7-9.15 6 6 0 0 1 11.6 1.45 3.9 3.9 0 0 1-.5 7.7ZM12 9.7v3.2',
  dot: 'M10.9 15.7a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0Z',
}
export const iconSync: Glyph = {
  line: 'M4.5 11a7.7 7.7 0 0 1 13.3-4.2l2 2.1M19.8 4.3v4.6h-4.6M19.5 13a7.7 7.7 0 0 1-13.3 4.2l-2-2.1M4.2 19.7v-4.6h4.6',
}
