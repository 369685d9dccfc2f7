const ROWS = 8
const round = (length: number) => Math.round(length * 10) / 10

/** One row of a tea hill; each lies below the one before, a little closer on the far slope. */
function teaRow(row: number): string {
  const near = 117.8 + 20 * row
  const far = 95 + 17 * row
  const end = 57 + 15 * row
  const rise = round(near - 49.4)
  return `M-20 ${round(near)}C90 ${rise},162 ${round(far + 68.4 + row)},252 ${far}S370 ${end},390 ${round(end + 7.6)}`
}

/** The one ornament: tea rows, on the home hero and the badge page only. */
export function TeaRows() {
  return (
    <svg
      class="tea-rows"
      viewBox="0 0 360 190"
      preserveAspectRatio="xMaxYMax slice"
      focusable="false"
      aria-hidden="true"
    >
      {Array.from({ length: ROWS }, (_, row) => (
        <path key={teaRow(row)} d={teaRow(row)} />
      ))}
    </svg>
  )
}
