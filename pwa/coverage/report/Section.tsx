import type { ComponentChildren } from 'preact'

/** A numbered part of the report: heading, what kind of figure it is, the figures. */
export function Section({
  title,
  note,
  children,
}: {
  title: string
  note: string
  children: ComponentChildren
}) {
  return (
    <section>
      <h3>
        {title} <span class="report__kind">{note}</span>
      </h3>
      {children}
    </section>
  )
}
