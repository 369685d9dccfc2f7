import { useState } from 'preact/hooks'
import type { Role } from '../../../contract/index.ts'
import { usePort } from '../../live/port.ts'
import { phonePort } from '../../live/ports.ts'
import { type JoinLink, parseJoinLink } from '../index.ts'
import { browserKind, canInstallHere } from './browserKind.ts'
import { InstallFirst } from './InstallFirst.tsx'
import { Invited } from './Invited.tsx'
import { joinStart } from './joinSteps.ts'
import { OtherBrowser } from './OtherBrowser.tsx'
import { PasteLink } from './PasteLink.tsx'

/** `/tham-gia`, and any team address on a phone where nobody has joined: from an invitation to the list of homes (D49). */
export function JoinScreen() {
  const phone = usePort(phonePort)
  const [link, setLink] = useState<JoinLink | null>(() => parseJoinLink(location.href))
  const browser = browserKind(navigator.userAgent)
  const start = joinStart({
    hasLink: link !== null,
    browser,
    isInstalled: phone.isInstalled() || !canInstallHere(navigator) || readsOnly(link?.about?.role),
  })
  if (start === 'other-browser') return <OtherBrowser browser={browser} />
  if (!link) return <PasteLink isBroken={location.hash.length > 1} onLink={setLink} />
  if (start === 'install-first') return <InstallFirst />
  return <Invited link={link} />
}

/** Leaders and the province hold no resident's name, so a tab may do for them. */
const readsOnly = (role: Role | undefined): boolean => role === 'lanh-dao' || role === 'tinh'
