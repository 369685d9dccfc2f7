import { useState } from 'preact/hooks'
import { FailureNotice } from '../../live/FailureNotice.tsx'
import { tell } from '../../live/toast.tsx'
import { SheetBody } from '../../ui/index.ts'

/** One press in a sheet: does it, says it, and closes; or leaves the sheet open with what went wrong, to draw in it. */
export function useAttempt(onClose: () => void) {
  const [problem, setProblem] = useState<unknown>(null)
  const attempt = async (work: () => Promise<void>, done: string) => {
    try {
      await work()
      tell(done)
      onClose()
    } catch (error) {
      setProblem(error)
    }
  }
  const notice = problem !== null && (
    <SheetBody>
      <FailureNotice error={problem} of="save" />
    </SheetBody>
  )
  return { attempt, notice }
}
