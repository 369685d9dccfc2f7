import type { ApiFailure, ApiResult } from '../../../contract/index.ts'
import { callSentence } from '../../live/failure.ts'
import { tell } from '../../live/toast.tsx'
import { Button, Notice, SheetBody, SheetText } from '../../ui/index.ts'
import { useCall } from './useCall.ts'
import { t } from './words.ts'

type Props = {
  /** What becomes of it, in the order in which it happens. */
  steps: readonly string[]
  confirm: string
  busyWords: string
  /** Said when the ward refuses, since nobody would be left to run it. */
  lastWords: string
  doneWords: string
  retire: () => Promise<ApiResult<unknown>>
  onClose: () => void
  onDone: () => void
}

/** [S7] Asked before a member or one phone is retired: work is rescued before anything is removed. */
export function RetireSteps(props: Props) {
  const { steps, confirm, busyWords, lastWords, doneWords, retire, onClose, onDone } = props
  const { busy, failure, run } = useCall()
  const press = () =>
    run(retire, () => {
      tell(doneWords)
      onDone()
    })
  return (
    <>
      {steps.map((step) => (
        <SheetText key={step}>{step}</SheetText>
      ))}
      <SheetBody>
        {failure ? (
          <Notice kind="attention" announce>
            {isLast(failure) ? lastWords : callSentence(failure)}
          </Notice>
        ) : null}
        <Button kind="danger-filled" wide busy={busy ? busyWords : undefined} onPress={press}>
          {confirm}
        </Button>
        <Button wide onPress={onClose}>
          {t('ward.retire.keep')}
        </Button>
      </SheetBody>
    </>
  )
}

/** The ward refuses to lose its last official, or the last phone of theirs, with this code. */
const isLast = (failure: ApiFailure): boolean =>
  failure.kind === 'code' && failure.code === 'role-not-allowed'
