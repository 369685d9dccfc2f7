import { IconButton } from '../../ui/button/IconButton.tsx'
import { iconTextSize } from '../../ui/icons/acts.ts'
import { t } from '../words.ts'

/** Each press makes the text one step larger, then usual again. Only where scripts run. */
export function TextSizeButton({ bare }: { bare?: boolean | undefined }) {
  return (
    <span
      class="js-only"
      data-act="text-size"
      data-usual={t('site.textSize.usual')}
      data-large={t('site.textSize.large')}
      data-larger={t('site.textSize.larger')}
      data-largest={t('site.textSize.largest')}
    >
      <IconButton icon={iconTextSize} label={t('site.textSize.button')} bare={bare} />
    </span>
  )
}
