import { Button } from '../../ui/button/Button.tsx'
import { iconStop } from '../../ui/icons/acts.ts'
import { t } from '../words.ts'

/** Above the dock while a voice reads: which step, pause, stop. */
export function ReadingBar() {
  return (
    <div class="reading" hidden data-reading data-words={t('guide.reading.words', { part: '{part}' })}>
      <span class="reading__words" data-reading-words />
      <span
        data-act="pause-reading"
        data-pause={t('guide.reading.pause')}
        data-go-on={t('guide.reading.goOn')}
      >
        <Button>{t('guide.reading.pause')}</Button>
      </span>
      <span data-act="stop-reading">
        <Button icon={iconStop}>{t('guide.reading.stop')}</Button>
      </span>
    </div>
  )
}
