/** Schematic screens [G3]: drawn from data, described from the same data. */
export { describeScreen, labelsOn, tapsOn } from './describe.ts'
export { drawScreen, renderScreen } from './draw.ts'
export { sentenceNumbers } from './numbers.ts'
export type { SvgNode } from './svg.ts'
