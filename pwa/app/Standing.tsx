import type { ComponentChildren } from 'preact'
import { useScreenTitle } from '../live/frame/useScreenTitle.ts'
import { t as live } from '../live/say.ts'
import { BrandLine, EmptyState, type Glyph, Screen } from '../ui/index.ts'

type Props = { icon: Glyph; title: string; why: string; action: ComponentChildren }

/** A screen that only says what is so and leads one way on; it needs no session. */
export function Standing({ icon, title, why, action }: Props) {
  useScreenTitle(title)
  return (
    <Screen width="narrow">
      <BrandLine name={live('live.product.name')} />
      <EmptyState icon={icon} title={title} action={action} level={1}>
        {why}
      </EmptyState>
    </Screen>
  )
}
