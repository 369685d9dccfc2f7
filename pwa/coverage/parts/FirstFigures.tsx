import { callSentence } from '../../live/failure.ts'
import { BusyText, Button, EmptyState, iconChart } from '../../ui/index.ts'
import type { Fetching } from '../useFigures.ts'
import { t } from '../words.ts'

interface Props {
  /** The phone's own storage has not answered yet: it may well hold figures. */
  isReading: boolean
  fetching: Fetching
  again: () => void
}

/** Before the first figures ever came: being fetched, or why not and the way on. */
export function FirstFigures({ isReading, fetching, again }: Props) {
  if (isReading || fetching.state !== 'failed') return <BusyText>{t('coverage.first.fetching')}</BusyText>
  return (
    <EmptyState
      icon={iconChart}
      title={t('coverage.first.title')}
      action={<Button onPress={again}>{t('coverage.first.retry')}</Button>}
    >
      {callSentence(fetching.failure)}
    </EmptyState>
  )
}
