import { t } from '../words.ts'

/** Where scripts put a sentence to be read out and shown for a moment: "Đã chép đường dẫn." */
export function LiveRegion() {
  return <p class="told" role="status" data-told data-missing={t('site.missing')} />
}
