import { useState } from 'preact/hooks'
import { useScreenTitle } from '../../live/frame/useScreenTitle.ts'
import { usePort } from '../../live/port.ts'
import { phonePort } from '../../live/ports.ts'
import { t as live } from '../../live/say.ts'
import { BrandLine, Screen } from '../../ui/index.ts'
import { type JoinLink, parseJoinLink } from '../index.ts'
import { browserKind } from './browserKind.ts'
import { InstallFirst } from './InstallFirst.tsx'
import { Invited } from './Invited.tsx'
import { joinStart } from './joinSteps.ts'
import { OtherBrowser } from './OtherBrowser.tsx'
import { PasteLink } from './PasteLink.tsx'
import { t } from './say.ts'
import { TextSizeButton } from './TextSizeButton.tsx'

/** `/tham-gia`: from an invitation link to the list of homes in under a minute (D49). */
export function JoinScreen() {
  useScreenTitle(t('account.join.title'))
  return (
    <Screen width="narrow">
      <BrandLine name={live('live.product.name')}>
        <TextSizeButton />
      </BrandLine>
      <JoinSteps />
    </Screen>
  )
}

/** The steps without a frame: also shown on a phone where nobody has joined yet. */
export function JoinSteps() {
  const phone = usePort(phonePort)
  const [link, setLink] = useState<JoinLink | null>(() => parseJoinLink(location.href))
  const [staysInTab, setStaysInTab] = useState(false)
  const browser = browserKind(navigator.userAgent)
  const start = joinStart({
    hasLink: link !== null,
    browser,
    isInstalled: phone.isInstalled() || staysInTab,
  })
  if (start === 'other-browser') return <OtherBrowser browser={browser} />
  if (!link) return <PasteLink isBroken={location.hash.length > 1} onLink={setLink} />
  if (start === 'install-first') return <InstallFirst onStay={() => setStaysInTab(true)} />
  return <Invited link={link} />
}
