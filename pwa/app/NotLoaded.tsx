import { Button, iconDownload } from '../ui/index.ts'
import { Standing } from './Standing.tsx'
import { t } from './say.ts'

/** String 29: a screen whose file is not on the phone; only loading the page anew can fetch it. */
export function NotLoaded() {
  return (
    <Standing
      icon={iconDownload}
      title={t('app.notLoaded.title')}
      why={t('app.notLoaded.why')}
      action={<Button onPress={() => location.reload()}>{t('app.notLoaded.again')}</Button>}
    />
  )
}
