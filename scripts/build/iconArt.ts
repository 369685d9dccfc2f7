/** The app mark of look.md: a roof and a tick, on a 32 grid. */
export const MARK_STROKE = 'M5.5 14.8 16 6.3l10.5 8.5M11 20l3.9 3.9 6.3-7.1'
const GREEN = '#0B6B4F'

/** One picture to render: file name in public/icons/, edge in pixels, its drawing. */
export interface IconArt {
  file: string
  edge: number
  svg: string
}

/**
 * The mark as SVG. `scale` shrinks the stroke around the middle (32/2): a maskable icon keeps its meaning inside the
 * circle of 80 % that every launcher leaves; `round` is the radius of the ground, 0 = to the edges.
 */
export function markSvg({ round, scale, ground = GREEN, ink = '#fff' }: MarkStyle): string {
  const shift = 16 - 16 * scale
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>Tổ Số</title>',
    ground === 'none' ? '' : `<rect width="32" height="32" rx="${round}" fill="${ground}"/>`,
    `<path transform="translate(${shift} ${shift}) scale(${scale})" d="${MARK_STROKE}" fill="none" stroke="${ink}" `,
    'stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/></svg>',
  ].join('')
}

interface MarkStyle {
  round: number
  scale: number
  ground?: string
  ink?: string
}

const usual = markSvg({ round: 9, scale: 1 })
const masked = markSvg({ round: 0, scale: 0.76 })
const apple = markSvg({ round: 0, scale: 0.9 })
const single = markSvg({ round: 0, scale: 0.86, ground: 'none', ink: '#000' })

/** Every icon the manifest and the pages name. */
export const icons: IconArt[] = [
  { file: 'to-so-192.png', edge: 192, svg: usual },
  { file: 'to-so-512.png', edge: 512, svg: usual },
  { file: 'to-so-che-192.png', edge: 192, svg: masked },
  { file: 'to-so-che-512.png', edge: 512, svg: masked },
  { file: 'to-so-mot-mau-96.png', edge: 96, svg: single },
  { file: 'apple-touch-180.png', edge: 180, svg: apple },
]
