import { NumberedList } from '../../ui/step/NumberedList.tsx'
import { asElement } from '../frame/asElement.ts'
import { Runs } from '../guide/Runs.tsx'
// The team's app loads this part on need and has none of these styles; public pages have them all in site.css.
import '../../../content/screens/screens.css'
import '../frame/picture.css'
import './install.css'
import { androidPicture, iphonePicture } from './pictures.ts'
import type { InstallWords } from './words.vi.ts'

export interface InstallGuideProps {
  words: InstallWords
  /** Whose way to show; `both` where the phone is not known (paper, a page built ahead). */
  platform?: 'android' | 'iphone' | 'both' | undefined
}

/** How to put the icon on the home screen, with pictures. Used by the public page and by the team's app. */
export function InstallGuide({ words, platform = 'both' }: InstallGuideProps) {
  return (
    <div class="install">
      {platform !== 'iphone' ? (
        <section data-platform="android">
          <h2>{words.androidHeading}</h2>
          <figure class="picture">{asElement(androidPicture(words.androidPicture))}</figure>
          <NumberedList items={textsOf([words.android1, words.android2, words.android3])} />
        </section>
      ) : null}
      {platform !== 'android' ? (
        <section data-platform="iphone">
          <h2>{words.iphoneHeading}</h2>
          <figure class="picture">{asElement(iphonePicture(words.iphonePicture))}</figure>
          <NumberedList items={textsOf([words.iphone1, words.iphone2, words.iphone3])} />
        </section>
      ) : null}
      <p class="status-line">{words.sketch}</p>
    </div>
  )
}

const textsOf = (texts: string[]) => texts.map((text) => <Runs key={text} text={text} />)
