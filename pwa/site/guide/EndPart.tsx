import type { Guide } from '../../../content/schema.ts'
import { Button } from '../../ui/button/Button.tsx'
import { iconPrint } from '../../ui/icons/acts.ts'
import { List } from '../../ui/list/List.tsx'
import { ListRow } from '../../ui/list/ListRow.tsx'
import { t } from '../words.ts'
import { Origin } from './Origin.tsx'
import { END, guidePath } from './publicSteps.ts'
import type { GuideTitles } from './Stuck.tsx'

interface EndPartProps {
  guide: Guide
  titles: GuideTitles
}

/** After the last step: where to go on, paper, and where all this comes from. */
export function EndPart({ guide, titles }: EndPartProps) {
  return (
    <section class="part part--end" id={END} data-part tabIndex={-1} aria-labelledby={`${END}--ten`}>
      <h2 id={`${END}--ten`}>{t('guide.end.heading')}</h2>
      <p>{t('guide.end.words')}</p>
      <Button href={`${guidePath(guide.id)}in/`} icon={iconPrint} wide>
        {t('guide.end.print')}
      </Button>
      <Related guide={guide} titles={titles} />
      <Origin guide={guide} />
    </section>
  )
}

function Related({ guide, titles }: EndPartProps) {
  const known = guide.related.filter((id) => titles.has(id))
  if (known.length === 0) return null
  return (
    <>
      <h3>{t('guide.end.related')}</h3>
      <List>
        {known.map((id) => (
          <ListRow key={id} label={titles.get(id)} href={guidePath(id)} />
        ))}
      </List>
    </>
  )
}
