import type { WardCoverage } from '../../../contract/index.ts'
import { count } from '../../live/figures.ts'
import { useStore } from '../../live/useStore.ts'
import { QuietLink, SectionHead } from '../../ui/index.ts'
import { attentionFor } from '../model/attention.ts'
import { declaredByHamlet, together } from '../model/declared.ts'
import { inOrder } from '../model/order.ts'
import { DeclaredTile } from '../parts/DeclaredTile.tsx'
import { LackingNotice } from '../parts/LackingNotice.tsx'
import { DeclaredList } from '../parts/PlaceList.tsx'
import { placesWord } from '../parts/placesWord.ts'
import { asOfWords, warningWords } from '../parts/sentences.ts'
import { changeOrder, shownIndicator, view } from '../view.ts'
import { t } from '../words.ts'

interface Props {
  coverage: WardCoverage
  stale: string | null
  mayEdit: boolean
}

/** What residents told: the ward's tile, then its hamlets. */
export function DeclaredPart({ coverage, stale, mayEdit }: Props) {
  const indicator = shownIndicator(useStore(view, (state) => state.indicator))
  const order = useStore(view, (state) => state.order)
  const places = placesWord(coverage.hamlets.map(({ name }) => name))
  const all = declaredByHamlet(coverage, indicator.id)
  const figure = together(all)
  const head = t('coverage.places.head', { n: count(all.length), places })
  return (
    <>
      <DeclaredTile
        figure={figure}
        indicator={indicator}
        asOf={asOfWords(coverage.asOf, coverage.phones)}
        stale={stale}
        warning={warningWords(attentionFor(all), places)}
      >
        <LackingNotice figure={figure} indicator={indicator} places={places} mayEdit={mayEdit} />
      </DeclaredTile>
      <SectionHead title={head}>
        <QuietLink onPress={changeOrder}>{t(`coverage.order.${order}`)}</QuietLink>
      </SectionHead>
      <DeclaredList rows={inOrder(all, order)} unit={indicator.unit} label={head} />
    </>
  )
}
