import { useEffect, useState } from 'preact/hooks'
import { count } from '../../../live/figures.ts'
import { acknowledgeEviction, checkEviction, type LostMember } from '../../../storage/index.ts'
import { Button, Notice } from '../../../ui/index.ts'
import { inSentence } from '../names.ts'
import { t } from './say.ts'

/** What the browser took, as it is being told: to whom, looking again, and that it was read. */
export type Told = { lost: readonly LostMember[]; look: () => Promise<void>; read: () => Promise<void> }

export function useEviction(): Told {
  const [lost, setLost] = useState<readonly LostMember[]>([])
  const look = async () => {
    // What cannot be read just now is not said to be lost.
    const found = await checkEviction().catch(() => null)
    if (found) setLost(found.lost ? found.members : [])
  }
  useEffect(() => void look(), [])
  const read = async () => {
    await acknowledgeEviction()
    setLost([])
  }
  return { lost, look, read }
}

/** (D32) After the browser erased its data: what was safe, what was lost, what to do (string 28). */
export const EvictionNotice = ({ lost, read }: Told) => (
  <>
    {lost.map((member) => (
      <Notice
        key={member.member}
        kind="attention"
        action={
          <Button kind="quiet" onPress={read}>
            {t('account.evicted.read')}
          </Button>
        }
      >
        {lostSentence(member)} {whatToDo(member)}
      </Notice>
    ))}
  </>
)

const lostSentence = ({ received, unsent }: LostMember): string =>
  unsent > 0
    ? t('account.evicted.lost', { received: count(received), unsent: count(unsent) })
    : received > 0
      ? t('account.evicted.safe', { received: count(received) })
      : t('account.evicted.nothing')

/** Who is still known here has PIN and keys: only who was forgotten too needs a new invitation. */
const whatToDo = ({ name }: LostMember): string =>
  name ? t('account.evicted.pin', { name: inSentence(name) }) : t('account.evicted.do')
