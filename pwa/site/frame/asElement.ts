import { type ComponentChild, h } from 'preact'
import type { SvgNode } from '../../../content/screens/index.ts'

/** A drawing as elements, never as markup text (Trusted Types, [P9]). */
export function asElement(node: SvgNode | string): ComponentChild {
  if (typeof node === 'string') return node
  return h(node.tag, node.attributes, ...node.children.map(asElement))
}
