import { createStore } from 'zustand/vanilla'
import { declaredIndicators } from '../../content/indicators/declared.ts'
import { indicatorOf } from '../../content/indicators/index.ts'
import type { Indicator } from '../../content/schema.ts'
import type { Order } from './model/order.ts'

/** [C1] The three kinds of figure; a screen shows one at a time or each in its own tile, never a sum of two. */
export const kinds = ['declared', 'output', 'official'] as const
export type Kind = (typeof kinds)[number]

/** What somebody is looking at; it stays while they go to another tab and come back. `month` null: this month. */
export type View = { kind: Kind; indicator: string; month: string | null; order: Order }

/** ID3 first: activating VNeID level 2 is what the teams do most. */
export const view = createStore<View>(() => ({
  kind: 'declared',
  indicator: 'ID3',
  month: null,
  order: 'lowest',
}))

export const showKind = (kind: Kind): void => view.setState({ kind })
export const showIndicator = (indicator: string): void => view.setState({ indicator })
export const showMonth = (month: string): void => view.setState({ month })
export const changeOrder = (): void =>
  view.setState(({ order }) => ({ order: order === 'lowest' ? 'name' : 'lowest' }))

/** The indicator of an id; an id that this copy does not know falls back to the first one. */
export function shownIndicator(id: string): Indicator {
  const found = indicatorOf(id) ?? declaredIndicators[0]
  if (!found) throw new Error('the catalogue of indicators is empty')
  return found
}
