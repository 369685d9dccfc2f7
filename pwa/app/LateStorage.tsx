import { Button, iconLock } from '../ui/index.ts'
import { Standing } from './Standing.tsx'
import { t } from './say.ts'

/** The browser takes long to open its storage, and may never do so: said, with the one thing that helps. Nothing is lost. */
export function LateStorage() {
  return (
    <Standing
      icon={iconLock}
      title={t('app.lateStorage.title')}
      why={t('app.lateStorage.why')}
      action={<Button onPress={() => location.reload()}>{t('app.notLoaded.again')}</Button>}
    />
  )
}
