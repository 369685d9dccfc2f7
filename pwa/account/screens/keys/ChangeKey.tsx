import { useState } from 'preact/hooks'
import { callSentence } from '../../../live/failure.ts'
import { count } from '../../../live/figures.ts'
import { usePort } from '../../../live/port.ts'
import { useSession } from '../../../live/session.ts'
import { tell } from '../../../live/toast.tsx'
import { Button, iconKey, Notice, SectionHead } from '../../../ui/index.ts'
import { type Rotated, rotateKey } from '../../rotateKey.ts'
import { keysPort } from './port.ts'
import { t } from './say.ts'

/** "Đổi khóa của phường", one tap; offered after somebody was retired. */
export function ChangeKey({ onChanged }: { onChanged: () => void }) {
  const session = useSession()
  const calls = usePort(keysPort)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const change = async () => {
    setBusy(true)
    const rotated = await rotateKey(session, calls).catch(notDone)
    setBusy(false)
    setProblem(rotated.ok ? null : rotatedSentence(rotated))
    if (rotated.ok) tell(t('keys.change.done', { n: count(rotated.served) }))
    onChanged()
  }
  return (
    <section class="stack">
      <SectionHead title={t('keys.change.title')} />
      <p>{t('keys.change.why')}</p>
      {problem && (
        <Notice kind="attention" announce>
          {problem}
        </Notice>
      )}
      <Button wide icon={iconKey} busy={isBusy ? t('keys.change.busy') : undefined} onPress={change}>
        {t('keys.change.go')}
      </Button>
    </section>
  )
}

/** The phone's own storage failed, or the session was locked meanwhile. */
export const notDone = (): Rotated => ({ ok: false, reason: 'call', failure: { kind: 'protocol' } })

/** Why the key was not changed, and what to do. */
export function rotatedSentence(rotated: Extract<Rotated, { ok: false }>): string {
  if (rotated.reason === 'call') return callSentence(rotated.failure)
  return rotated.reason === 'not-first' ? t('keys.change.notFirst') : t('keys.change.noKey')
}
