import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** The roles of a block of the sheet, as hex. */
function rolesOf(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[\dA-Fa-f]{3,6})/g)].map(([, role, hex]) => [role ?? '', hex ?? '']),
  )
}

const light = rolesOf(css.slice(0, css.indexOf('@media (prefers-color-scheme: dark)')))
const darkBlock = css.slice(
  css.indexOf('@media (prefers-color-scheme: dark)'),
  css.indexOf(':root[data-theme="dark"] {'),
)
const dark = new Map([...light, ...rolesOf(darkBlock)])
const byHand = rolesOf(
  css.slice(css.indexOf(':root[data-theme="dark"] {'), css.indexOf('@media (prefers-contrast')),
)

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(theme: Map<string, string>, over: string, under: string): number {
  const [bright = 0, dim = 0] = [over, under]
    .map((role) => luminance(theme.get(role) ?? '#000'))
    .sort((one, other) => other - one)
  return (bright + 0.05) / (dim + 0.05)
}

const grounds = ['ground', 'surface', 'sunk']
const onEvery = (role: string) => grounds.map((under) => [role, under] as const)
const TEXT = [
  ...onEvery('ink'),
  ...onEvery('ink-2'),
  ['brand-deep', 'brand-tint'],
  ['ink', 'brand-tint'],
  ['amber-ink', 'amber-tint'],
  ['ink', 'amber-tint'],
  ['ink', 'danger-tint'],
  ['danger-ink', 'danger-tint'],
  ['on-band', 'band-deep'],
  ['on-amber', 'amber'],
] as const
const LABELS = [
  ['on-brand', 'brand'],
  ['on-band', 'band'],
  ['on-band', 'band-danger'],
  ['on-danger', 'danger'],
] as const
const EDGES = [
  ...onEvery('edge'),
  ['brand', 'brand-tint'],
  ['danger', 'danger-tint'],
  ['brand', 'surface'],
] as const

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('%s', (_name, theme) => {
  it.each(TEXT)('text: %s on %s reads at 7 to 1 or more', (over, under) => {
    expect(contrast(theme, over, under)).toBeGreaterThanOrEqual(7)
  })
  it.each(LABELS)('labels: %s on %s reads at 6.4 to 1 or more', (over, under) => {
    expect(contrast(theme, over, under)).toBeGreaterThanOrEqual(6.4)
  })
  it.each(EDGES)('borders and icons: %s on %s reads at 3 to 1 or more', (over, under) => {
    expect(contrast(theme, over, under)).toBeGreaterThanOrEqual(3)
  })
})

it('dark chosen by hand is the same as dark from the phone', () => {
  expect(byHand).toEqual(rolesOf(darkBlock))
})
