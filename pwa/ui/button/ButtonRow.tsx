import type { ComponentChildren } from 'preact'

export interface ButtonRowProps {
  children: ComponentChildren
  /** Two columns of equal width instead of a line that wraps. */
  halves?: boolean | undefined
}

/** Second actions side by side; they wrap when the text is large. */
export function ButtonRow({ children, halves }: ButtonRowProps) {
  return <div class={halves ? 'button-row button-row--halves' : 'button-row'}>{children}</div>
}
