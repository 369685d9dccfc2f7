import { paths } from '../../live/paths.ts'
import { Button, EmptyState, iconMap, Notice } from '../../ui/index.ts'
import { t } from '../words.ts'
import type { Situation } from './situation.ts'

/** The first day of a ward: no hamlets yet, and the way on for who may add them. */
export function NoHamlets({ mayEdit }: { mayEdit: boolean }) {
  return (
    <EmptyState
      icon={iconMap}
      title={t('coverage.empty.hamlets')}
      action={
        mayEdit ? (
          <Button kind="main" href={paths.ward.hamlets}>
            {t('coverage.empty.addHamlets')}
          </Button>
        ) : null
      }
    >
      {mayEdit ? t('coverage.empty.hamletsWhy') : t('coverage.empty.hamletsRead')}
    </EmptyState>
  )
}

/** What comes next in a ward that has hamlets and no record: invite, or wait for the first one. */
export function NextStep({ situation, mayInvite }: { situation: Situation; mayInvite: boolean }) {
  if (situation === 'no-team')
    return (
      <Notice
        lead={t('coverage.empty.teamLead')}
        action={
          mayInvite ? (
            <Button kind="quiet" href={paths.ward.members}>
              {t('coverage.empty.invite')}
            </Button>
          ) : null
        }
      >
        {t('coverage.empty.teamWhy')}
      </Notice>
    )
  if (situation === 'not-asked')
    return <Notice lead={t('coverage.empty.askedLead')}>{t('coverage.empty.askedWhy')}</Notice>
  return null
}
