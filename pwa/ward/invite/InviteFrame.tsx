import type { ComponentChildren } from 'preact'
import type { ApiFailure } from '../../../contract/index.ts'
import { callSentence } from '../../live/failure.ts'
import { TeamScreen } from '../../live/frame/TeamScreen.tsx'
import { paths } from '../../live/paths.ts'
import { Button, Notice } from '../../ui/index.ts'
import { t } from './words.ts'

interface Props {
  title: string
  busy: boolean
  failure: ApiFailure | null
  onMake: () => void
  children: ComponentChildren
}

/** Round whoever is invited: the button that makes the invitation, and why it could not be made. */
export function InviteFrame({ title, busy, failure, onMake, children }: Props) {
  return (
    <TeamScreen
      section="ward"
      tab={null}
      title={title}
      back={{ label: t('ward.invite.back'), href: paths.ward.members }}
      action={
        <Button kind="main" busy={busy ? t('ward.invite.busy') : undefined} onPress={onMake}>
          {t('ward.invite.make')}
        </Button>
      }
    >
      <div class="stack stack--wide">
        {children}
        {failure ? (
          <Notice kind="attention" lead={t('ward.invite.failed')} announce>
            {failure.kind === 'network' ? t('ward.invite.offline') : callSentence(failure)}
          </Notice>
        ) : null}
      </div>
    </TeamScreen>
  )
}
