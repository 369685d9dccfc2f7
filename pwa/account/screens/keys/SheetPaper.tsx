import { dayText } from '../../../live/dates.ts'
import { useSession } from '../../../live/session.ts'
import { QrCode } from '../../../ui/index.ts'
import { TEXT_GROUPS } from '../../recovery/sheet.ts'
import './keys.css'
import { t } from './say.ts'

/** What stands on a sheet. `code` for the camera, `groups` for the hand; both open the ward's sealed names. */
export type SheetContent = { id: string; code: string; groups: readonly string[] }

/** The recovery sheet, one page of A4: on screen the same as on paper, so that people see what they print. */
export function SheetPaper({ sheet: { id, code, groups } }: { sheet: SheetContent }) {
  const session = useSession()
  const { name, wardName } = session.identity
  return (
    <article class="key-sheet">
      <p>{wardName}</p>
      <h2>{t('keys.paper.title')}</h2>
      <p>{t('keys.paper.what')}</p>
      <p>
        <b>{t('keys.paper.warning')}</b>
      </p>
      <dl>
        <dt>{t('keys.paper.day')}</dt>
        <dd>{dayText(session.today())}</dd>
        <dt>{t('keys.paper.id')}</dt>
        <dd>{id}</dd>
        <dt>{t('keys.paper.by')}</dt>
        <dd>{name}</dd>
      </dl>
      <QrCode text={code} title={t('keys.paper.code')} />
      <p>{t('keys.paper.groups', { n: TEXT_GROUPS })}</p>
      <ol class="key-sheet__groups">
        {groups.map((group) => (
          <li key={group}>{group}</li>
        ))}
      </ol>
      <p>{t('keys.paper.how')}</p>
    </article>
  )
}
