import { useEffect, useState } from 'preact/hooks'
import { count } from '../../../live/figures.ts'
import { acknowledgeEviction, checkEviction } from '../../../storage/index.ts'
import { Button, Notice } from '../../../ui/index.ts'
import { t } from './say.ts'

type Lost = { name: string; received: number; unsent: number }

/** (D32) After the browser erased its data: what was safe, what was lost, what to do (string 28). */
export function EvictionNotice() {
  const [lost, setLost] = useState<readonly Lost[]>([])
  useEffect(() => {
    void checkEviction().then((found) => setLost(found.lost ? found.members : []))
  }, [])
  const read = async () => {
    await acknowledgeEviction()
    setLost([])
  }
  if (lost.length === 0) return null
  return (
    <>
      {lost.map((member) => (
        <Notice
          key={member.name}
          kind="attention"
          action={
            <Button kind="quiet" onPress={read}>
              {t('account.evicted.read')}
            </Button>
          }
        >
          {lostSentence(member)} {t('account.evicted.do', { name: member.name || t('account.evicted.you') })}
        </Notice>
      ))}
    </>
  )
}

const lostSentence = ({ received, unsent }: Lost): string =>
  unsent > 0
    ? t('account.evicted.lost', { received: count(received), unsent: count(unsent) })
    : t('account.evicted.safe', { received: count(received) })
