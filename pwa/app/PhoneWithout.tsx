import { EvictionNotice } from '../account/screens/EvictionNotice.tsx'
import { useScreenTitle } from '../live/frame/useScreenTitle.ts'
import { t as live } from '../live/say.ts'
import { BrandLine, Screen } from '../ui/index.ts'
import { lazyScreen } from './lazyScreen.tsx'

const Joining = lazyScreen(async () => (await import('../account/screens/index.ts')).JoinSteps)

/** A phone on which nobody has joined: how to get in, and what became of data that the browser erased (D32). */
export function PhoneWithout() {
  useScreenTitle(live('live.product.name'))
  return (
    <Screen width="narrow">
      <BrandLine name={live('live.product.name')} />
      <EvictionNotice />
      <Joining />
    </Screen>
  )
}
