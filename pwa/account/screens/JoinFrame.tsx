import type { ComponentChildren } from 'preact'
import { useScreenTitle } from '../../live/frame/useScreenTitle.ts'
import { t as live } from '../../live/say.ts'
import { BrandLine, Dock, Screen } from '../../ui/index.ts'
import { EvictionNotice, useEviction } from './lock/EvictionNotice.tsx'
import { TextSizeButton } from './lock/TextSizeButton.tsx'
import '../../live/frame/frame.css'
import './account.css'

type Props = { heading?: string; action?: ComponentChildren; title: string; children: ComponentChildren }

/** A moment of enrolling: what it is about above, the one thing to do in reach of the thumb. */
export function JoinFrame({ heading, action, title, children }: Props) {
  useScreenTitle(title)
  const told = useEviction()
  return (
    <Screen width="narrow" dock={action && <Dock>{action}</Dock>}>
      <BrandLine name={live('live.product.name')}>
        <TextSizeButton />
      </BrandLine>
      <EvictionNotice {...told} />
      <div class="join">
        {heading && <h1>{heading}</h1>}
        {children}
      </div>
    </Screen>
  )
}
