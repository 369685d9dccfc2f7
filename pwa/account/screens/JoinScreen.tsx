import { useState } from 'preact/hooks'
import { usePort } from '../../live/port.ts'
import { phonePort } from '../../live/ports.ts'
import { type JoinLink, parseJoinLink } from '../index.ts'
import { browserKind } from './browserKind.ts'
import { InstallFirst } from './InstallFirst.tsx'
import { Invited } from './Invited.tsx'
import { joinStart } from './joinSteps.ts'
import { OtherBrowser } from './OtherBrowser.tsx'
import { PasteLink } from './PasteLink.tsx'

/** `/tham-gia`, and any team address on a phone where nobody has joined: from an invitation to the list of homes (D49). */
export function JoinScreen() {
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
