import { useEffect, useState } from 'preact/hooks'
import { sentenceFor } from '../../../live/failure.ts'
import { useScreenTitle } from '../../../live/frame/useScreenTitle.ts'
import { paths } from '../../../live/paths.ts'
import { t as live } from '../../../live/say.ts'
import { isDemo } from '../../../live/settings.ts'
import { type PhoneMember, StorageFailure, takeNewStore } from '../../../storage/index.ts'
import { BrandLine, DemoRibbon, IconButton, iconPlus, PinPad, Screen } from '../../../ui/index.ts'
import { pinWait, type UnlockResult, unlock } from '../../index.ts'
import { initialOf, inSentence } from '../names.ts'
import { EvictionNotice, type Told, useEviction } from './EvictionNotice.tsx'
import { ForgottenPin } from './ForgottenPin.tsx'
import { waitWords, wrongWords } from './pinWords.ts'
import { t } from './say.ts'
import { TextSizeButton } from './TextSizeButton.tsx'
import { useCountdown } from './useCountdown.ts'

type Props = { members: readonly PhoneMember[]; onLeaving?: () => void }

/**
 * People first, then the PIN (D45). Wrong codes slow down and erase nothing (D47). Whose phone turns out to be retired
 * is not answered here: `onLeaving` shows what happens to their work [S7].
 */
export function LockScreen({ members, onLeaving }: Props) {
  useScreenTitle(t('account.lock.title'))
  const [chosen, setChosen] = useState(members[0]?.member ?? '')
  const [isForgotten, setForgotten] = useState(false)
  const told = useEviction()
  const { wrong, left, open } = useUnlock(chosen, told, onLeaving)
  const who = members.find(({ member }) => member === chosen)
  return (
    <Screen
      width="narrow"
      ribbon={isDemo() && <DemoRibbon lead={live('live.demo.lead')}>{live('live.demo.rest')}</DemoRibbon>}
    >
      <BrandLine name={live('live.product.name')}>
        <IconButton icon={iconPlus} label={t('account.lock.other')} href={paths.join} />
        <TextSizeButton />
      </BrandLine>
      <EvictionNotice {...told} />
      <PinPad
        title={t('account.lock.title')}
        people={members.map(toPerson)}
        chosen={chosen}
        onChoose={setChosen}
        prompt={t('account.lock.prompt', { name: inSentence(who?.name ?? '') })}
        note={t('account.pin.note')}
        filled={(n) => t('account.pin.filled', { n })}
        onComplete={open}
        wrong={wrong}
        wait={left > 0 ? t('account.lock.wait', { wait: waitWords(left) }) : undefined}
        checking={t('account.pin.opening')}
        forgotten={{ label: t('account.lock.forgot'), onPress: () => setForgotten(true) }}
        eraseLabel={t('account.pin.erase')}
      />
      {isForgotten && <ForgottenPin member={chosen} onClose={() => setForgotten(false)} />}
    </Screen>
  )
}

const ignored = (): void => undefined
/** How often a long wait is written down. */
const LOOK_SECONDS = 15

const toPerson = ({ member, name, wardName, hamletNames }: PhoneMember) => ({
  id: member,
  initial: initialOf(name),
  name,
  place: hamletNames.join(', ') || wardName,
})

/**
 * (D33) Whose store the browser took was told so above: the right PIN goes on with a new one, which fills from the ward. Who was
 * not told yet is told first.
 */
async function unlockTold(member: string, pin: string, { lost, look }: Told): Promise<UnlockResult> {
  try {
    return await unlock(member, pin)
  } catch (error) {
    if (!(error instanceof StorageFailure) || error.code !== 'storage-lost') throw error
    if (!lost.some((one) => one.member === member)) {
      await look()
      throw error
    }
    await takeNewStore(member)
    return unlock(member, pin)
  }
}

/** Tries codes for one person. A wait begun earlier goes on, also after the page was closed. */
function useUnlock(member: string, told: Told, onLeaving?: () => void) {
  const [wrong, setWrong] = useState<string>()
  const { left, start } = useCountdown()
  useEffect(() => {
    let isCurrent = true
    setWrong(undefined)
    // A wait that cannot be read is met, and said, by the PIN itself.
    if (member) pinWait(member).then((seconds) => isCurrent && start(seconds), ignored)
    return () => {
      isCurrent = false
    }
  }, [member])
  // Closing the app forgets only what was waited since the last look.
  const isLook = left > 0 && left % LOOK_SECONDS === 0
  useEffect(() => {
    if (isLook) pinWait(member).catch(ignored)
  }, [isLook])
  const open = async (pin: string) => {
    setWrong(undefined)
    const answer = await unlockTold(member, pin, told).catch((error: unknown) => setWrong(sentenceFor(error)))
    if (!answer || answer.ok) return
    if (answer.reason === 'leaving') return onLeaving?.()
    if (answer.reason === 'silent') return setWrong(t('account.lock.silent', { days: answer.days }))
    setWrong(wrongWords(answer))
    if (answer.reason === 'wait' || (answer.reason === 'wrong-pin' && answer.triesLeft === 0))
      start(answer.waitSeconds)
  }
  return { wrong, left, open }
}
