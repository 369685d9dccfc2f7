import { useState } from 'preact/hooks'
import { type ApiFailure, type ApiResult, failed } from '../../../contract/index.ts'

/** One call that a button makes: running, failed, or done. */
export type Call = {
  busy: boolean
  failure: ApiFailure | null
  /** Makes the call; `onDone` only when the server has carried it out. */
  run: (call: () => Promise<ApiResult<unknown>>, onDone: () => void) => Promise<void>
}

export function useCall(): Call {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<ApiFailure | null>(null)
  const run: Call['run'] = async (call, onDone) => {
    setBusy(true)
    setFailure(null)
    const answer = await call().catch(notMade)
    setBusy(false)
    if (answer.ok) onDone()
    else setFailure(answer.failure)
  }
  return { busy, failure, run }
}

/** The call did not even begin: this phone's own storage failed, or a part of the app could not be fetched. */
const notMade = (): ApiResult<unknown> => failed({ kind: 'protocol' })
