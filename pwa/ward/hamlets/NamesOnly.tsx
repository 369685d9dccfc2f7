import { ready } from '../../live/useLive.ts'
import { EmptyState, iconMap, List, ListRow, Notice } from '../../ui/index.ts'
import { useHamletNames } from './useHamlets.ts'
import { t } from './words.ts'

/** The hamlets' names for who only reads: a leader's phone holds no ward documents, only figures. */
export function NamesOnly() {
  const names = ready(useHamletNames())
  if (!names) return null
  if (names.length === 0)
    return (
      <EmptyState icon={iconMap} title={t('ward.hamlets.none')}>
        {t('ward.hamlets.noneRead')}
      </EmptyState>
    )
  return (
    <div class="stack">
      <Notice>{t('ward.hamlets.readOnly')}</Notice>
      <List label={t('ward.hamlets.title')}>
        {names.map(({ code, name }) => (
          <ListRow key={code} light label={name} />
        ))}
      </List>
    </div>
  )
}
