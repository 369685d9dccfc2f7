import type { ComponentChildren } from 'preact'

export interface NumberedListProps {
  /** One sentence each; the numbers are those in the picture above. */
  items: readonly ComponentChildren[]
}

/** What to do, in the numbers of the picture. */
export function NumberedList({ items }: NumberedListProps) {
  return (
    <ol class="numbered">
      {items.map((item, at) => (
        <li key={at}>
          <span class="numbered__figure" aria-hidden="true">
            {at + 1}
          </span>
          <span>{item}</span>
        </li>
      ))}
    </ol>
  )
}
