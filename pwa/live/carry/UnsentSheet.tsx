import { useEffect, useState } from 'preact/hooks'
import { type UnsentResult, unsentFile } from '../../storage/index.ts'
import { BottomSheet, BusyText, Button, SheetBody } from '../../ui/index.ts'
import { FailureNotice } from '../FailureNotice.tsx'
import { count } from '../figures.ts'
import { saveText } from '../saveText.ts'
import { t as live } from '../say.ts'
import { t } from './say.ts'

/**
 * [S14] (D66) Unsent work as a file for somebody who goes where there is signal. The file is made before the button is
 * there, since a share sheet opens only right after a touch.
 */
export function UnsentSheet({ member, onClose }: { member: string; onClose: () => void }) {
  const { made, problem } = useFile(member)
  const [isOut, setOut] = useState(false)
  const file = made?.ok ? made.file : null
  const send = async () => {
    if (!file) return
    if (await saveText(file.name, file.text)) setOut(true)
  }
  return (
    <BottomSheet
      title={t('carry.out.title')}
      closeLabel={live('live.sheet.close')}
      onClose={onClose}
      foot={
        file && (
          <Button kind="main" wide onPress={send}>
            {t('carry.out.send')}
          </Button>
        )
      }
    >
      <SheetBody>
        {!made && problem === null && <BusyText>{t('carry.out.busy')}</BusyText>}
        {problem !== null && <FailureNotice error={problem} of="read" />}
        {made && !made.ok && (
          <p>{made.problem === 'nothing' ? t('carry.out.nothing') : t('carry.out.noKey')}</p>
        )}
        {file && (
          <>
            <p>
              <b>{t('carry.out.lead', { n: count(file.count) })}</b> {t('carry.out.do')}
            </p>
            <p>{t('carry.out.safe')}</p>
            {isOut && <p role="status">{t('carry.out.sent')}</p>}
          </>
        )}
      </SheetBody>
    </BottomSheet>
  )
}

function useFile(member: string): { made: UnsentResult | null; problem: unknown } {
  const [made, setMade] = useState<UnsentResult | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  useEffect(() => {
    unsentFile(member).then(setMade, setProblem)
  }, [member])
  return { made, problem }
}
