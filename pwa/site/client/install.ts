import { canInstall, install, isInstalled, onInstallChange, watchInstall } from '../install/installPrompt.ts'
import { platformOf } from '../install/platform.ts'
import { find, onAct } from './dom.ts'

/** On the install page: a real button where the browser has one, this phone's pictures first, and the truth if installed. */
export function offerInstall(): void {
  watchInstall()
  const button = find('[data-install]')
  const installed = find('[data-installed]')
  if (!button || !installed) return
  const show = () => {
    button.hidden = !canInstall()
  }
  onInstallChange(show)
  installed.hidden = !isInstalled()
  onAct('install', () => void install())
  const platform = platformOf(navigator.userAgent, navigator.maxTouchPoints)
  const own = find(`[data-platform="${platform}"]`)
  own?.parentElement?.prepend(own)
}
