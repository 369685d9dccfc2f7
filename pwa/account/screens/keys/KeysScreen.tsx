import { useState } from 'preact/hooks'
import { sectionOf } from '../../../live/frame/sections.ts'
import { TeamScreen } from '../../../live/frame/TeamScreen.tsx'
import { paths } from '../../../live/paths.ts'
import { useSession } from '../../../live/session.ts'
import { isDemo } from '../../../live/settings.ts'
import { tell } from '../../../live/toast.tsx'
import { EmptyState, iconKey, List, ListRow, StatusLine } from '../../../ui/index.ts'
import { ChangeKey } from './ChangeKey.tsx'
import { KeyState } from './KeyState.tsx'
import { OlderSheet } from './OlderSheet.tsx'
import { PrintSheet } from './PrintSheet.tsx'
import { SheetState } from './SheetState.tsx'
import { t } from './say.ts'
import { useKeyState } from './useKeyState.ts'

/** `/phuong/khoa`: which key seals, which phones hold it, changing it, and the paper that outlives every phone. */
export function KeysScreen() {
  const { identity } = useSession()
  const [step, setStep] = useState<'look' | 'print' | 'older'>('look')
  const isOfficial = identity.role === 'can-bo'
  return (
    <TeamScreen
      title={step === 'print' ? t('keys.sheet.page') : t('keys.page.title')}
      tab={step === 'look' ? 'me' : null}
      section={sectionOf(identity.role)}
      back={{
        label: t('keys.page.back'),
        ...(step === 'look' ? { href: paths.me } : { onPress: () => setStep('look') }),
      }}
    >
      {!isOfficial && <Only>{t('keys.page.officials')}</Only>}
      {isOfficial && isDemo(identity) && <Only>{t('keys.page.demo')}</Only>}
      {isOfficial && !isDemo(identity) && <Parts step={step} onStep={setStep} />}
    </TeamScreen>
  )
}

const Only = ({ children }: { children: string }) => (
  <EmptyState icon={iconKey} title={t('keys.page.title')}>
    {children}
  </EmptyState>
)

type Step = 'look' | 'print' | 'older'

function Parts({ step, onStep }: { step: Step; onStep: (step: Step) => void }) {
  const { state, again } = useKeyState()
  const back = () => {
    again()
    onStep('look')
  }
  if (step === 'print') return <PrintSheet onDone={back} />
  if (step === 'older')
    return (
      <OlderSheet
        onDone={(words) => {
          tell(words)
          back()
        }}
      />
    )
  return (
    <div class="stack stack--wide">
      <StatusLine icon={iconKey}>{t('keys.page.lead')}</StatusLine>
      <KeyState state={state} />
      <SheetState state={state} onPrint={() => onStep('print')} />
      <ChangeKey onChanged={again} />
      <List>
        <ListRow
          label={t('keys.older.row')}
          why={t('keys.older.why')}
          opens
          onPress={() => onStep('older')}
        />
      </List>
    </div>
  )
}
