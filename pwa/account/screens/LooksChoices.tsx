import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { language, speak } from '../../live/language.ts'
import { choose, looks, type Theme } from '../../live/settings.ts'
import { SectionHead, SegmentedControl } from '../../ui/index.ts'
import { TextSizeChoice } from './lock/TextSizeButton.tsx'
import { t } from './say.ts'

/** Text size, scheme, language: kept on this phone, for everybody who uses it. */
export function LooksChoices() {
  const [theme, setTheme] = useState(looks().theme)
  const chooseTheme = (next: Theme) => {
    choose({ theme: next })
    setTheme(next)
  }
  const chooseLanguage = async (next: 'vi' | 'en') => {
    choose({ language: next })
    await speak(next)
  }
  return (
    <section class="stack looks">
      <SectionHead title={t('account.me.looks')} />
      <TextSizeChoice />
      <Labelled words={t('account.me.theme')}>
        <SegmentedControl
          label={t('account.me.theme')}
          options={[
            { value: 'auto', label: t('account.me.themeAuto') },
            { value: 'light', label: t('account.me.themeLight') },
            { value: 'dark', label: t('account.me.themeDark') },
          ]}
          value={theme}
          onChoose={chooseTheme}
        />
      </Labelled>
      <Labelled words={t('account.me.language')}>
        <SegmentedControl
          label={t('account.me.language')}
          options={[
            { value: 'vi', label: 'Tiếng Việt' },
            { value: 'en', label: 'English' },
          ]}
          value={language()}
          onChoose={chooseLanguage}
        />
      </Labelled>
    </section>
  )
}

/** The name of a switch in sight; spoken it is by the switch itself. */
const Labelled = ({ words, children }: { words: string; children: ComponentChildren }) => (
  <div class="looks__choice">
    <p aria-hidden="true">{words}</p>
    {children}
  </div>
)
