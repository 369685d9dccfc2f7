import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ApiFailure, Erasure } from '../../../contract/index.ts'
import { callSentence } from '../../live/failure.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { usePort } from '../../live/port.ts'
import { ready } from '../../live/useLive.ts'
import { BusyText, Button, EmptyState, iconCloudOff, iconPrint, List, ListRow } from '../../ui/index.ts'
import { useHamletNames } from '../hamlets/useHamlets.ts'
import { t as hamletWords } from '../hamlets/words.ts'
import { wardPort } from '../port.ts'
import { causeOf, contentOf, lineOf } from './lines.ts'
import { t } from './words.ts'

type Known = { erasures: readonly Erasure[]; next: number | null }

/** `/phuong/da-xoa`: what was erased, when and why; numbers, never content, to show or print [P6] (D74). */
export function ErasedScreen() {
  const { known, failure, fetch } = useErasures()
  return (
    <TeamScreen
      section="ward"
      tab={null}
      back={{ label: hamletWords('ward.hamlets.title'), href: paths.ward.hamlets }}
      title={t('ward.erased.title')}
      action={
        known && known.erasures.length > 0 ? (
          <Button kind="main" icon={iconPrint} onPress={() => window.print()}>
            {t('ward.erased.print')}
          </Button>
        ) : null
      }
    >
      {known ? <Certificates known={known} more={fetch} /> : null}
      {!known && !failure ? <BusyText>{t('ward.erased.fetching')}</BusyText> : null}
      {failure ? (
        <EmptyState
          icon={iconCloudOff}
          title={t('ward.erased.unreachable')}
          action={<Button onPress={fetch}>{t('ward.erased.again')}</Button>}
        >
          {callSentence(failure)}
        </EmptyState>
      ) : null}
    </TeamScreen>
  )
}

/** A page at a time; the next one goes below what is known. */
function useErasures() {
  const { fetchErasures } = usePort(wardPort)
  const [known, setKnown] = useState<Known | null>(null)
  const [failure, setFailure] = useState<ApiFailure | null>(null)
  const load = useCallback(
    async (before: number | null) => {
      setFailure(null)
      const answer = await fetchErasures(before)
      if (!answer.ok) return setFailure(answer.failure)
      const { erasures, next } = answer.value
      setKnown((above) => {
        // Pressed twice, a page comes twice.
        if (before !== null && above?.next !== before) return above
        return { erasures: [...(before === null ? [] : (above?.erasures ?? [])), ...erasures], next }
      })
    },
    [fetchErasures],
  )
  useEffect(() => void load(null), [load])
  return { known, failure, fetch: () => void load(known?.next ?? null) }
}

function Certificates({ known, more }: { known: Known; more: () => void }) {
  const names = new Map(ready(useHamletNames())?.map(({ code, name }) => [code, name]))
  if (known.erasures.length === 0)
    return (
      <EmptyState icon={iconPrint} title={t('ward.erased.none')}>
        {t('ward.erased.noneWhy')}
      </EmptyState>
    )
  return (
    <div class="stack">
      <p>{t('ward.erased.lead')}</p>
      <List label={t('ward.erased.title')}>
        {known.erasures.map((erasure) => (
          <ListRow
            key={erasure.no}
            label={causeOf(erasure)}
            why={contentOf(erasure)}
            meta={lineOf(erasure, names.get(erasure.hamlet) ?? erasure.hamlet)}
          />
        ))}
      </List>
      {known.next === null ? null : <Button onPress={more}>{t('ward.erased.more')}</Button>}
    </div>
  )
}
