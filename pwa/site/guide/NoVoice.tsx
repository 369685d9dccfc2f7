import { Icon } from '../../ui/icons/Icon.tsx'
import { iconWarning } from '../../ui/icons/states.ts'
import { t } from '../words.ts'

/** Shown when "Nghe đọc" finds no Vietnamese voice: what to install on this kind of phone. */
export function NoVoice() {
  return (
    <div class="notice notice--attention" hidden data-no-voice role="status" tabIndex={-1}>
      <Icon of={iconWarning} />
      <div class="notice__words">
        <p data-voice="none">{t('guide.listen.none')}</p>
        <p data-voice="android">{t('guide.listen.android')}</p>
        <p data-voice="iphone">{t('guide.listen.iphone')}</p>
      </div>
    </div>
  )
}
