import { useEffect } from 'preact/hooks'
import { DEMO_WARD } from '../../contract/index.ts'
import { silence, tokens, WARN_DAYS, watchIdle } from '../account/index.ts'
import { visitsHomes } from '../live/frame/sections.ts'
import { isDemo, markDemo } from '../live/settings.ts'
import { tell, untell } from '../live/toast.tsx'
import { prepareTeamApp } from '../site/registerSw.ts'
import { type Session, whenCalm } from '../storage/index.ts'
import { followLeaving } from '../storage/leaving.ts'
import { startSync } from '../sync/index.ts'
import { t } from './say.ts'

/** What runs as long as somebody is unlocked: sending and fetching, and the watch that locks an idle phone. */
export function useSessionWork(session: Session | null): void {
  useEffect(() => {
    if (!session) return
    inBackground(markIfDemo(session))
    const stops = [watchIdle(session), followLeaving()]
    // The first screen is drawn before code is fetched that it does not need.
    stops.push(whenCalm(() => stops.push(beginSending(session), guideNews()), FIRST_SCREEN_MS))
    return () => {
      for (const stop of stops) stop()
      // The next person must not read the former one's last sentence (D48).
      untell()
    }
  }, [session])
}

/**
 * Work that nobody waits for and that comes again by itself: with the next sync that tells of keys, or the next unlocking.
 * A file that cannot be fetched now, or storage that is cut off, must not break what the person is at.
 */
function inBackground(work: Promise<unknown>): void {
  work.catch(() => undefined)
}

/** A weak phone draws its first screen in this time. */
const FIRST_SCREEN_MS = 400

/** Sending and fetching, and what belongs to them. @returns stops it */
function beginSending(session: Session): () => void {
  inBackground(prepareTeamApp())
  inBackground(warnOfSilence(session))
  // Readers have nothing to send and no households: the server would only refuse their calls.
  if (!visitsHomes(session.identity.role)) return () => {}
  const { stop } = startSync(session, tokens(session), {
    onKeyNews: () => inBackground(followKeyNews(session)),
  })
  return stop
}

/** (D50) Said at unlocking too, since a phone without network is hardly ever asked for its sync page. */
async function warnOfSilence(session: Session): Promise<void> {
  const { days, left } = await silence(session.identity.member)
  if (days >= WARN_DAYS) tell(t('app.silent.warn', { days, left }))
}

/** [P1] The ward's key was changed, or somebody waits for it; rare, so its code comes only then. */
async function followKeyNews(session: Session): Promise<void> {
  const { followNow } = await import('./keyWork.ts')
  await followNow(session)
}

/** Who was invited into the demo ward came by a link, not by its door: the screens must say "dữ liệu mẫu" there too. */
async function markIfDemo({ identity }: Session): Promise<void> {
  if (identity.ward !== DEMO_WARD || isDemo(identity)) return
  const { openDoor } = await import('./demoPort.ts')
  if ((await openDoor()).ok) markDemo()
}

/** [G9] Newer guides come in the background, with code that is loaded after everything else. @returns stops it */
function guideNews(): () => void {
  let stop: (() => void) | null = () => {}
  inBackground(
    import('./content/start.ts').then(({ followGuides }) => {
      if (stop) stop = followGuides()
    }),
  )
  return () => {
    stop?.()
    stop = null
  }
}
