import { Button } from '../../ui/button/Button.tsx'
import { iconPhonePlus } from '../../ui/icons/places.ts'
import { PlainPage } from '../plain/PlainPage.tsx'
import type { Site } from '../site.ts'
import { InstallGuide } from './InstallGuide.tsx'
import { words } from './words.vi.ts'

/** How to put the icon on the home screen; the button appears where the browser can do it by itself. */
export function InstallPage({ site }: { site: Site }) {
  return (
    <PlainPage back site={site} path="/cai-dat/" title={words.heading} description={words.description}>
      <h1>{words.heading}</h1>
      <p>{words.why}</p>
      <p hidden data-installed>
        <b>{words.installed}</b>
      </p>
      <div hidden data-install data-act="install">
        <Button kind="main" icon={iconPhonePlus}>
          {words.button}
        </Button>
      </div>
      <InstallGuide words={words} />
    </PlainPage>
  )
}
