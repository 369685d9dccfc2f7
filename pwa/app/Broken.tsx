import { Button, iconWarning } from '../ui/index.ts'
import { Standing } from './Standing.tsx'
import { t } from './say.ts'

/** A screen threw. What was saved is safe; drawing it again is the first thing to try. */
export function Broken({ onAgain }: { onAgain: () => void }) {
  return (
    <Standing
      icon={iconWarning}
      title={t('app.broken.title')}
      why={t('app.broken.why')}
      action={<Button onPress={onAgain}>{t('app.notLoaded.again')}</Button>}
    />
  )
}
