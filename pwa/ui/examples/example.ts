import type { VNode } from 'preact'

/** Named states of one part of the vocabulary; all data are made up. */
export type Examples = Readonly<Record<string, () => VNode>>

/** One part of the vocabulary as the preview page and the tests go through it. */
export interface ExampleGroup {
  /** Heading on the preview page. */
  title: string
  /** How its examples lie: below each other, or small ones on one line. */
  lie?: 'line' | 'pads' | 'icons'
  examples: Examples
}

/** Stands in for what a screen would do. */
export const nothing = () => {}
