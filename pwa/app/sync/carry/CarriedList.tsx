import { clockWhen } from '../../../live/dates.ts'
import { count } from '../../../live/figures.ts'
import { useSession } from '../../../live/session.ts'
import { ready, useLive } from '../../../live/useLive.ts'
import { type CarriedView, carriedViews } from '../../../storage/index.ts'
import { iconCloudCheck, iconCloudUp, iconWarning, List, ListRow } from '../../../ui/index.ts'
import { t } from './say.ts'

/** What this phone carries for others: whose, how many, made when. What is inside stays shut here. */
export function CarriedList() {
  const session = useSession()
  const carried = ready(useLive(carriedViews, [])) ?? []
  if (carried.length === 0) return null
  return (
    <List>
      {carried.map((line) => (
        <ListRow
          key={`${line.device} ${line.made} ${line.state}`}
          icon={icons[line.state]}
          label={[t('carry.line.of', { name: line.name }), ...line.teams].join(' · ')}
          why={lineWords(line, session.now())}
        />
      ))}
    </List>
  )
}

const icons = { waiting: iconCloudUp, sent: iconCloudCheck, refused: iconWarning } as const

function lineWords({ state, count: n, received, refused, made }: CarriedView, now: number): string {
  if (state === 'waiting') return t('carry.line.waiting', { n: count(n), when: clockWhen(made, now) })
  if (state === 'refused') return t('carry.line.refused')
  return refused > 0
    ? t('carry.line.sentSome', { n: count(received), refused: count(refused) })
    : t('carry.line.sent', { n: count(received) })
}
