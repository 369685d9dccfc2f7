import { count } from '../../live/figures.ts'
import { guideTitle } from '../../live/guideTitle.ts'
import { List, ListRow, SectionHead } from '../../ui/index.ts'
import { t } from '../words.ts'

/** What the teams helped with, most often first; nothing when nobody was helped. */
export function GuideList({ guides }: { guides: readonly { guide: string; times: number }[] }) {
  if (guides.length === 0) return null
  const head = t('coverage.output.guides')
  return (
    <>
      <SectionHead title={head} />
      <List label={head}>
        {guides.map(({ guide, times }) => (
          <ListRow
            key={guide}
            light
            label={guideTitle(guide)}
            why={t('coverage.output.times', { n: count(times) })}
          />
        ))}
      </List>
    </>
  )
}
