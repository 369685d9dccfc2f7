import { type IconName, icons } from './icons.ts'

/** A piece of SVG as data, so that a page may print it as text and an app may build it as elements (Trusted Types, [P9]). */
export type SvgNode = {
  tag: string
  attributes: Record<string, string | number>
  children: (SvgNode | string)[]
}
export type Box = { x: number; y: number; width: number; height: number; radius: number }

const round = (value: number) => Math.round(value * 10) / 10
const rounded = (attributes: SvgNode['attributes']) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'number' ? round(value) : value,
    ]),
  )

export const node = (
  tag: string,
  attributes: SvgNode['attributes'],
  ...children: (SvgNode | string)[]
): SvgNode => ({ tag, attributes: rounded(attributes), children })

export const rect = (className: string, { x, y, width, height, radius }: Box): SvgNode =>
  node('rect', { class: className, x, y, width, height, rx: radius })

export const path = (className: string, d: string, more: SvgNode['attributes'] = {}): SvgNode =>
  node('path', { class: className, d, ...more })

export const circle = (className: string, x: number, y: number, r: number): SvgNode =>
  node('circle', { class: className, cx: x, cy: y, r })

/** An icon of the 24 grid with its top left corner at x, y. */
export function icon(name: IconName, x: number, y: number, size = 24): SvgNode {
  const drawn: { line: string; dot?: string } = icons[name]
  const parts = [drawn.line ? path('p-ic', drawn.line) : null, drawn.dot ? path('p-dot', drawn.dot) : null]
  return node(
    'g',
    { transform: `translate(${round(x)} ${round(y)}) scale(${round((size / 24) * 10) / 10})` },
    ...parts.filter((part) => part !== null),
  )
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A node as SVG text, every text and attribute escaped. */
export function svgText({ tag, attributes, children }: SvgNode): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
  const inner = children
    .map((child) => (typeof child === 'string' ? escaped(child) : svgText(child)))
    .join('')
  return inner ? `<${tag}${named.join('')}>${inner}</${tag}>` : `<${tag}${named.join('')}/>`
}
