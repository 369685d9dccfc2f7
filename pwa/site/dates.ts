/** A day, month or year as written in sources, the Vietnamese way: `2026-11-22` → `22/11/2026`, `2024-09` → `09/2024`. */
export const dayInWords = (date: string): string => date.split('-').reverse().join('/')
