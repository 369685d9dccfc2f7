/** Things and places: the day, houses, papers, phones. */

import type { Glyph } from './glyph.ts'

export const iconToday: Glyph = {
  line: 'M6 5h12a2.5 2.5 0 0 1 2.5 2.5v10.5a2.5 2.5 0 0 1 -2.5 2.5h-12a2.5 2.5 0 0 1 -2.5 -2.5v-10.5a2.5 2.5 0 0 1 2.5 -2.5ZM3.5 10h17M8 3v4M16 3v4',
  dot: 'M10.1 15a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0 -3.8 0Z',
}
export const iconHouse: Glyph = { line: 'M3.5 11.8 12 4.3l8.5 7.5M6 9.8v9.7h12V9.8M10 19.5v-5.2h4v5.2' }
export const iconHouseCheck: Glyph = {
  line: 'M3.5 11.8 12 4.3l8.5 7.5M6 9.8v9.7h12V9.8M9 14.3l2.2 2.2 3.9-4.2',
}
export const iconHouses: Glyph = {
  line: 'M2.5 13 8 8l5.5 5M4.3 11.5V19.5h7.4v-8M11.5 7 15.3 3.6 21.5 9.2M19.7 7.7V19.5H15.5',
}
export const iconDoor: Glyph = {
  line: 'M6 20.5V5.2A1.7 1.7 0 0 1 7.7 3.5h8.6A1.7 1.7 0 0 1 18 5.2v15.3M3.5 20.5h17',
  dot: 'M13.3 12.4a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0 -2.6 0Z',
}
export const iconMap: Glyph = {
  line: 'M3.5 6.2l5.5-2.2 6 2.2 5.5-2.2v13.8L15 20l-6-2.2L3.5 20ZM9 4v13.8M15 6.2V20',
}
export const iconChart: Glyph = { line: 'M4 4v16h16M8.5 16v-4M13 16V8M17.5 16v-6' }
export const iconReport: Glyph = {
  line: 'M7 4.5h10a2 2 0 0 1 2 2v12a2 2 0 0 1 -2 2h-10a2 2 0 0 1 -2 -2v-12a2 2 0 0 1 2 -2ZM9 4.5V3h6v1.5M8.5 10h7M8.5 13.5h7M8.5 17h4',
}
export const iconBell: Glyph = { line: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15ZM10 20.5h4' }
export const iconFolderUp: Glyph = {
  line: 'M3.5 18.5v-12A1.5 1.5 0 0 1 5 5h4.5l2 2.5H19A1.5 1.5 0 0 1 20.5 9v9.5a1.5 1.5 0 0 1-1.5 1.5H5a1.5 1.5 0 0 1-1.5-1.5ZM12 17v-5.5M9.5 13.7l2.5-2.5 2.5 2.5',
}
export const iconPhone: Glyph = {
  line: 'M8.8 2.8h6.4a2.3 2.3 0 0 1 2.3 2.3v13.8a2.3 2.3 0 0 1 -2.3 2.3h-6.4a2.3 2.3 0 0 1 -2.3 -2.3v-13.8a2.3 2.3 0 0 1 2.3 -2.3ZM10.5 18h3',
}
export const iconPhoneCheck: Glyph = {
  line: 'M8.8 2.8h6.4a2.3 2.3 0 0 1 2.3 2.3v13.8a2.3 2.3 0 0 1 -2.3 2.3h-6.4a2.3 2.3 0 0 1 -2.3 -2.3v-13.8a2.3 2.3 0 0 1 2.3 -2.3ZM9.3 11.9l2 2 3.5-3.9',
}
export const iconPhonePlus: Glyph = {
  line: 'M17.5 12.5V5.1a2.3 2.3 0 0 0-2.3-2.3H8.8a2.3 2.3 0 0 0-2.3 2.3v13.8a2.3 2.3 0 0 0 2.3 2.3h3.7M18 16v5.5M15.3 18.8h5.5',
}
export const iconIdCard: Glyph = {
  line: 'M5.1 5h13.8a2.3 2.3 0 0 1 2.3 2.3v9.4a2.3 2.3 0 0 1 -2.3 2.3h-13.8a2.3 2.3 0 0 1 -2.3 -2.3v-9.4a2.3 2.3 0 0 1 2.3 -2.3ZM6.4 10.7a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0 -3.8 0ZM5.5 15.7c.4-1.5 1.4-2.2 2.8-2.2s2.4.7 2.8 2.2M14 10h4M14 14h4',
}
export const iconDocument: Glyph = {
  line: 'M6.7 3.5h7.1l4.7 4.7v10.6a1.7 1.7 0 0 1-1.7 1.7H6.7A1.7 1.7 0 0 1 5 18.8V5.2a1.7 1.7 0 0 1 1.7-1.7ZM13.5 3.7v4.8h4.8M8.5 12.5h6.5M8.5 16h4.5',
}
export const iconHealth: Glyph = {
  line: 'M12 20.3S3.5 15.4 3.5 9.5A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 8.5 2.5c0 5.9-8.5 10.8-8.5 10.8ZM12 9.7v5M9.5 12.2h5',
}
export const iconWallet: Glyph = {
  line: 'M18.5 8V6.2A1.7 1.7 0 0 0 16.8 4.5H5.7A2.2 2.2 0 0 0 3.5 6.7v10.6a2.2 2.2 0 0 0 2.2 2.2h12.6a2.2 2.2 0 0 0 2.2-2.2v-7.1A2.2 2.2 0 0 0 18.3 8H5.5',
  dot: 'M15.1 13.8a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0 -2.8 0Z',
}
export const iconPen: Glyph = {
  line: 'M4 20l.8-4.3L15.6 4.9a2 2 0 0 1 2.8 0l.7.7a2 2 0 0 1 0 2.8L8.3 19.2ZM13.5 7l3.5 3.5',
}
export const iconBasket: Glyph = {
  line: 'M3.5 9.5h17l-1.7 8.8a1.7 1.7 0 0 1-1.7 1.4H6.9a1.7 1.7 0 0 1-1.7-1.4ZM7.5 9.5 11 4M16.5 9.5 13 4M9.5 13.2v3M14.5 13.2v3',
}
export const iconMoney: Glyph = {
  line: 'M4.8 6h14.4a2 2 0 0 1 2 2v8a2 2 0 0 1 -2 2h-14.4a2 2 0 0 1 -2 -2v-8a2 2 0 0 1 2 -2ZM9.3 12a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM6 12h.01M18 12h.01',
}
export const iconCamera: Glyph = {
  line: 'M4 7.5h3.5L9 5h6l1.5 2.5H20a1.5 1.5 0 0 1 1.5 1.5v8.5A1.5 1.5 0 0 1 20 19H4a1.5 1.5 0 0 1-1.5-1.5V9A1.5 1.5 0 0 1 4 7.5ZM8.5 13a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0Z',
}
export const iconKey: Glyph = {
  line: 'M4 15.5a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM11 12.7 20 4M16.5 7.3l2.7 2.7M13.5 10.2l1.8 1.8',
}
export const iconQr: Glyph = {
  line: 'M5 4h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1ZM15 4h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1ZM5 14h4a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-4a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1ZM14 14h2.5v2.5M20 14v2M14 20h2M19.5 19.5h.5',
}
export const iconNfc: Glyph = {
  line: 'M5 7.5h5a2 2 0 0 1 2 2v9a2 2 0 0 1 -2 2h-5a2 2 0 0 1 -2 -2v-9a2 2 0 0 1 2 -2ZM13.5 5.5a7 7 0 0 1 0 9M16.5 3.5a10.5 10.5 0 0 1 0 13M19.5 2a14 14 0 0 1 0 16',
}
export const iconSms: Glyph = {
  line: 'M4 5h16a1.5 1.5 0 0 1 1.5 1.5v8.5a1.5 1.5 0 0 1-1.5 1.5h-8.5L7 20.3v-3.8H4A1.5 1.5 0 0 1 2.5 15V6.5A1.5 1.5 0 0 1 4 5ZM7 9.3h10M7 12.6h6',
}
export const iconCall: Glyph = {
  line: 'M5.2 3.8h3.3l1.7 4.3-2.1 1.7a12.5 12.5 0 0 0 6.1 6.1l1.7-2.1 4.3 1.7v3.3a1.7 1.7 0 0 1-1.9 1.7A16.4 16.4 0 0 1 3.5 5.7a1.7 1.7 0 0 1 1.7-1.9Z',
}
