import { Mark } from '../icons/Mark.tsx'
import type { ExampleGroup } from './example.ts'
import { columns, icons, pads, wide } from './groups.ts'
import { Ribbon } from './screens/parts.tsx'

/** Every component in every state, as the preview page shows it. */
export function Vocabulary() {
  return (
    <>
      <Ribbon />
      <main class="preview">
        <header class="preview__head">
          <Mark />
          <h1>Thành phần</h1>
        </header>
        <div class="preview__columns">
          {columns.map((groups) => (
            <div class="preview__column" key={groups[0]?.title}>
              {groups.map((group) => (
                <Group key={group.title} group={group} />
              ))}
            </div>
          ))}
        </div>
        {wide.map((group) => (
          <Group key={group.title} group={group} />
        ))}
        <Group group={pads} />
        <Group group={icons} />
      </main>
    </>
  )
}

function Group({ group }: { group: ExampleGroup }) {
  return (
    <section class={group.lie ? `preview__group preview__group--${group.lie}` : 'preview__group'}>
      <h2 class="preview__title">{group.title}</h2>
      {Object.entries(group.examples).map(([name, show]) => (
        <div class="preview__example" key={name}>
          {show()}
        </div>
      ))}
    </section>
  )
}
