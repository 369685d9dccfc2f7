/** A sentence whose figures stand between ** **, drawn bold. */
export function Marked({ text }: { text: string }) {
  return (
    <>
      {text.split('**').map((run, place) =>
        // Every second run stood between two marks; runs never move, so their place is their key.
        place % 2 === 1 ? <b key={place}>{run}</b> : run,
      )}
    </>
  )
}
