import type { Guide } from '../../../content/schema.ts'
import { drawScreen } from '../../../content/screens/index.ts'
import { asElement } from '../frame/asElement.ts'

type Screen = Guide['screens'][string]

/** [G3] The schematic screen of a step, drawn from data, with its text alternative. */
export function Picture({ screen }: { screen: Screen }) {
  return <figure class="picture">{asElement(drawScreen(screen))}</figure>
}
