import { Button, iconLock } from '../ui/index.ts'
import { Standing } from './Standing.tsx'
import { t } from './say.ts'

/** The browser opens no database at all (private window, blocked by a setting): said before anybody types anything. */
export function NoStorage() {
  return (
    <Standing
      icon={iconLock}
      title={t('app.noStorage.title')}
      why={t('app.noStorage.why')}
      action={<Button onPress={() => location.reload()}>{t('app.notLoaded.again')}</Button>}
    />
  )
}
