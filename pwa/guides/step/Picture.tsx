import { h, type VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { labelsWords } from '../../../content/safety.ts'
import type { Guide } from '../../../content/schema.ts'
import type { SvgNode } from '../../../content/screens/index.ts'
import '../../../content/screens/screens.css'
import { dayText } from '../../live/dates.ts'
import { t } from '../say.ts'
import { drawnScreen } from './pictures.ts'

/** [G3] The schematic screen of a step, drawn from data as elements; nothing when the step has none. */
export function Picture({ guide, name }: { guide: Guide; name: string | undefined }) {
  const screen = name ? guide.screens[name] : undefined
  return useMemo(() => screen && element(drawnScreen(screen)), [screen]) ?? null
}

/** [G1] Whether somebody compared the labels with a real phone. */
export const labelsNote = (guide: Guide): string =>
  guide.labelsChecked
    ? t('guides.step.checked', { day: dayText(guide.labelsChecked) })
    : `${labelsWords.sketch} ${labelsWords.unchecked}`

const element = ({ tag, attributes, children }: SvgNode): VNode =>
  h(
    tag,
    attributes,
    children.map((child) => (typeof child === 'string' ? child : element(child))),
  )
