import { useState } from 'preact/hooks'
import { callSentence, sentenceFor } from '../../../live/failure.ts'
import { usePort } from '../../../live/port.ts'
import { useSession } from '../../../live/session.ts'
import { tell } from '../../../live/toast.tsx'
import { changeMember } from '../../../storage/registry.ts'
import type { Session } from '../../../storage/session.ts'
import { Button, ButtonRow, iconPrint, Notice, PinPad } from '../../../ui/index.ts'
import { sheetCode, sheetGroups } from '../../recovery/sheet.ts'
import { checkPin } from '../../unlock.ts'
import type { RawKeyring } from '../../wrapping.ts'
import { wrongWords } from '../lock/pinWords.ts'
import { t as lockWords } from '../lock/say.ts'
import { type KeysPort, keysPort } from './port.ts'
import { type SheetContent, SheetPaper } from './SheetPaper.tsx'
import { t } from './say.ts'

/** As many older keys as a code that a camera still reads can hold; the ward's ring has them all. */
const KEYS_IN_CODE = 12

/** PIN first, then the sheet; it lives on this screen only. Wrong PINs slow down as at the lock (D47). */
export function PrintSheet({ onDone }: { onDone: () => void }) {
  const session = useSession()
  const { noteSheet } = usePort(keysPort)
  const [sheet, setSheet] = useState<SheetContent | null>(null)
  const [wrong, setWrong] = useState<string>()
  const [problem, setProblem] = useState<string | null>(null)
  const open = async (pin: string) => {
    const checked = await checkPin(session.identity.member, pin).catch((error: unknown) =>
      setWrong(sentenceFor(error)),
    )
    if (!checked) return
    if (checked.ok) setSheet(await contentOf(checked.raw))
    else setWrong(wrongWords(checked) ?? lockWords('account.lock.wrongWait'))
  }
  if (!sheet)
    return (
      <PinPad
        prompt={t('keys.sheet.pin')}
        filled={(n) => lockWords('account.pin.filled', { n })}
        onComplete={open}
        wrong={wrong}
        checking={lockWords('account.pin.opening')}
        eraseLabel={lockWords('account.pin.erase')}
      />
    )
  const keep = async () => {
    const why = await noted(session, sheet.id, noteSheet)
    setProblem(why)
    if (why !== null) return
    tell(t('keys.sheet.noted'))
    onDone()
  }
  return (
    <div class="stack">
      <SheetPaper sheet={sheet} />
      <div class="stack key-sheet__around">
        <Notice kind="attention">{t('keys.sheet.care')}</Notice>
        {problem && (
          <Notice kind="attention" announce lead={t('keys.sheet.notNoted')}>
            {problem}
          </Notice>
        )}
        <ButtonRow>
          <Button icon={iconPrint} onPress={() => window.print()}>
            {t('keys.sheet.print')}
          </Button>
          <Button kind="main" onPress={keep}>
            {t('keys.sheet.kept')}
          </Button>
        </ButtonRow>
      </div>
    </div>
  )
}

async function contentOf({ current, keys }: RawKeyring): Promise<SheetContent | null> {
  const newest = keys.find(({ id }) => id === current)
  if (!newest) return null
  const older = keys.filter(({ id }) => id !== current).reverse()
  const code = await sheetCode([newest, ...older].slice(0, KEYS_IN_CODE))
  return { id: newest.id, code, groups: await sheetGroups(newest) }
}

/** On this phone, and at the ward for the other officials. @returns what to say where one of them could not be */
async function noted(
  session: Session,
  key: string,
  noteSheet: KeysPort['noteSheet'],
): Promise<string | null> {
  try {
    await noteHere(session, key)
    const told = await noteSheet(key)
    return told.ok ? null : callSentence(told.failure)
  } catch (error) {
    return sentenceFor(error)
  }
}

const noteHere = ({ identity: { member } }: Session, key: string): Promise<void> =>
  changeMember(member, (row) => ({ ...row, printed: { key, at: new Date().toISOString() } }))
