import type { ComponentChildren } from 'preact'

export interface NumberedListProps {
  /** One sentence each. */
  items: readonly ComponentChildren[]
  /** The number before each, as the picture above has it; null: nothing of it can be seen there. Left out: they count. */
  numbers?: readonly (number | null)[]
}

/** What to do, in the numbers of the picture. */
export function NumberedList({ items, numbers }: NumberedListProps) {
  return (
    <ol class="numbered">
      {items.map((item, at) => (
        <li key={at}>
          <Figure number={numbers ? (numbers[at] ?? null) : at + 1} />
          <span>{item}</span>
        </li>
      ))}
    </ol>
  )
}

const Figure = ({ number }: { number: number | null }) => (
  <span class={`numbered__figure${number === null ? ' numbered__figure--plain' : ''}`} aria-hidden="true">
    {number ?? '•'}
  </span>
)
