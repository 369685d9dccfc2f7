import { Button } from '../../ui/button/Button.tsx'
import { t } from '../words.ts'

/** Above the cards turned to somebody: the one way out. Shown by the style while cards are open. */
export function CardBar() {
  return (
    <div class="card-bar" data-act="close-cards">
      <Button wide>{t('guide.cards.close')}</Button>
    </div>
  )
}
