import { useState } from 'preact/hooks'
import { useSession } from '../../live/session.ts'
import { tell } from '../../live/toast.tsx'
import { PinPad } from '../../ui/index.ts'
import { changePin } from '../changePin.ts'
import { ChoosePin } from './ChoosePin.tsx'
import { waitWords } from './lock/pinWords.ts'
import { t as lockWords } from './lock/say.ts'
import { t } from './say.ts'

/** The present PIN, then the new one twice. A wrong present PIN slows down as at the lock (D47). */
export function ChangePin({ onDone }: { onDone: () => void }) {
  const session = useSession()
  const [present, setPresent] = useState<string | null>(null)
  const [wrong, setWrong] = useState<string>()
  const change = async (next: string) => {
    const answer = await changePin(session, present ?? '', next)
    if (answer.ok) {
      tell(t('account.me.pinChanged'))
      return onDone()
    }
    setWrong(
      answer.reason === 'wait'
        ? lockWords('account.lock.wait', { wait: waitWords(answer.waitSeconds) })
        : lockWords('account.lock.wrongWait'),
    )
    setPresent(null)
  }
  if (present !== null) return <ChoosePin onChosen={change} />
  return (
    <PinPad
      prompt={t('account.me.oldPin')}
      filled={(n) => lockWords('account.pin.filled', { n })}
      onComplete={setPresent}
      wrong={wrong}
      checking={lockWords('account.pin.opening')}
      eraseLabel={lockWords('account.pin.erase')}
    />
  )
}
