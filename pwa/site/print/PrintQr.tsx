import type { Guide } from '../../../content/schema.ts'
import { QrCode } from '../../ui/qr/QrCode.tsx'
import { guidePath } from '../guide/publicSteps.ts'
import { addressOf, type Site } from '../site.ts'
import { t } from '../words.ts'

/**
 * The way back from paper to the phone. Where the address of the site is only known in the browser, the script draws the
 * code; the words below it work without any code.
 */
export function PrintQr({ site, guide }: { site: Site; guide: Guide }) {
  const address = addressOf(site, guidePath(guide.id))
  const title = t('print.qr.words')
  return (
    <aside class="paper__qr">
      <div data-qr={guidePath(guide.id)} data-title={title}>
        {address ? <QrCode text={address} title={title} /> : null}
      </div>
      <p data-qr-words={title}>{address ? title : t('print.qr.search', { title: guide.title })}</p>
    </aside>
  )
}
