import { useState } from 'preact/hooks'
import { usePort } from '../../../live/port.ts'
import { useSession } from '../../../live/session.ts'
import { Notice } from '../../../ui/index.ts'
import type { RawWardKey } from '../../keys.ts'
import { restoreKeys } from '../../recovery/restoreKeys.ts'
import { notDone, rotatedSentence } from './ChangeKey.tsx'
import { keysPort } from './port.ts'
import { SheetField } from './SheetField.tsx'
import { t } from './say.ts'

/** A sheet that turned up: its keys come back to this phone, and with a change of the key to all others. */
export function OlderSheet({ onDone }: { onDone: (words: string) => void }) {
  const session = useSession()
  const calls = usePort(keysPort)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const take = async (keys: RawWardKey[]) => {
    setBusy(true)
    const restored = await restoreKeys(session, calls, keys).catch(notDone)
    setBusy(false)
    if (restored === 'known') return onDone(t('keys.older.known'))
    if (restored.ok) return onDone(t('keys.older.done'))
    setProblem(rotatedSentence(restored))
  }
  return (
    <div class="stack">
      <p>{t('keys.older.why')}</p>
      <SheetField busy={isBusy} onKeys={take} />
      {problem && (
        <Notice kind="attention" announce>
          {problem}
        </Notice>
      )}
    </div>
  )
}
