import type { Guide } from '../../../content/schema.ts'
import { drawScreen, type SvgNode } from '../../../content/screens/index.ts'

type Screen = Guide['screens'][string]

/** Thinking a screen out takes a weak phone about as long as putting it on the page, so it is done once. */
const drawn = new WeakMap<Screen, SvgNode>()

/** [G3] A schematic screen of a guide, thought out at its first use. */
export function drawnScreen(screen: Screen): SvgNode {
  const known = drawn.get(screen) ?? drawScreen(screen)
  drawn.set(screen, known)
  return known
}

/** Thinks a screen out before it is needed. */
export function prepareScreen({ screens }: Guide, name: string | undefined): void {
  const screen = name ? screens[name] : undefined
  if (screen) drawnScreen(screen)
}
