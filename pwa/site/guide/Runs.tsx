import { runsOf } from '../../../content/text.ts'

/** Guide text: stressed words and labels of the resident's screen stand in bold. */
export function Runs({ text }: { text: string }) {
  return (
    <>{runsOf(text).map((run) => (run.kind === 'plain' ? run.text : <b key={run.text}>{run.text}</b>))}</>
  )
}
