import { paths } from '../live/paths.ts'
import { Button, iconQuestion } from '../ui/index.ts'
import { Standing } from './Standing.tsx'
import { t } from './say.ts'

/** An address that the app does not know. */
export function NotFound() {
  return (
    <Standing
      icon={iconQuestion}
      title={t('app.missing.title')}
      why={t('app.missing.why')}
      action={<Button href={paths.today}>{t('app.missing.go')}</Button>}
    />
  )
}
