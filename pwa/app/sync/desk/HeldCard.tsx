import { useState } from 'preact/hooks'
import type { RefusedMutation } from '../../../../contract/index.ts'
import { callSentence } from '../../../live/failure.ts'
import { t as live } from '../../../live/say.ts'
import { tell } from '../../../live/toast.tsx'
import { ready, useLive } from '../../../live/useLive.ts'
import { hamletName } from '../../../storage/index.ts'
import type { DeskCalls } from '../../../sync/desk.ts'
import { Button, ButtonRow, Card, Chip, Notice } from '../../../ui/index.ts'
import { kindWords } from '../stateWords.ts'
import { t } from './say.ts'

type Props = { refused: RefusedMutation; calls: Pick<DeskCalls, 'settleRefused'>; onDone: () => void }

/** [S7] A record that lies in quarantine: the ward takes it in, with its writer as author, or leaves it out. */
export function HeldCard({ refused, calls, onDone }: Props) {
  const scope = refused.scope ?? ''
  const hamlet = ready(useLive((session) => hamletName(session, scope), [scope])) ?? scope
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const settle = async (how: 'accept' | 'return') => {
    setBusy(true)
    const answer = await calls.settleRefused(refused.place ?? 0, how)
    setBusy(false)
    if (answer.ok) {
      tell(how === 'accept' ? t('desk.held.accepted') : t('desk.held.returned'))
      onDone()
    } else if (answer.failure.kind === 'code' && answer.failure.code === 'still-refused')
      setProblem(t('desk.held.still'))
    else setProblem(callSentence(answer.failure))
  }
  const busy = isBusy ? live('live.busy.saving') : undefined
  return (
    <Card edge="look">
      <div class="sync-refused">
        <Chip state="look">{t('desk.held.chip')}</Chip>
        <h2>{t('desk.held.title', { kind: sentenceCase(kindWords(refused.kind ?? '')), hamlet })}</h2>
        <p class="sync-refused__kind">{t('desk.held.why')}</p>
        <ButtonRow halves>
          <Button busy={busy} onPress={() => settle('accept')}>
            {t('desk.held.accept')}
          </Button>
          <Button kind="quiet" busy={busy} onPress={() => settle('return')}>
            {t('desk.held.return')}
          </Button>
        </ButtonRow>
        {problem && <Notice announce>{problem}</Notice>}
      </div>
    </Card>
  )
}

const sentenceCase = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
