import { usePort } from '../../live/port.ts'
import { phonePort } from '../../live/ports.ts'
import { NumberedList } from '../../ui/index.ts'
import { CopyLinkButton } from './CopyLinkButton.tsx'
import { JoinFrame } from './JoinFrame.tsx'
import { t } from './say.ts'

/** (D32) iPhone in a tab: what is saved there may go after seven days, so nobody joins there; the link stays good for the app. */
export function InstallFirst() {
  const { InstallGuide } = usePort(phonePort)
  return (
    <JoinFrame
      title={t('account.join.title')}
      heading={t('account.install.title')}
      action={<CopyLinkButton kind="main" />}
    >
      <p>{t('account.install.why')}</p>
      <NumberedList
        items={[t('account.install.step1'), t('account.install.step2'), t('account.install.step3')]}
      />
      <InstallGuide />
      <p class="join__hint">{t('account.install.keeps')}</p>
    </JoinFrame>
  )
}
