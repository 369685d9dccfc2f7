export type Platform = 'android' | 'iphone' | 'other'

/** Whose pictures to show. An iPad asking for desktop pages says it is a Mac, but has touch. */
export function platformOf(userAgent: string, touchPoints: number): Platform {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'iphone'
  if (/Android/.test(userAgent)) return 'android'
  return /Macintosh/.test(userAgent) && touchPoints > 1 ? 'iphone' : 'other'
}
