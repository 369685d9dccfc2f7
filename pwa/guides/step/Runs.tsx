import { runsOf } from '../../../content/text.ts'

/** Guide text with its stressed words and the labels of the resident's screen set in bold. */
export function Runs({ text }: { text: string }) {
  return (
    <>
      {runsOf(text).map(({ kind, text: run }, at) =>
        kind === 'plain' ? run : <b key={at}>{kind === 'label' ? `“${run}”` : run}</b>,
      )}
    </>
  )
}
