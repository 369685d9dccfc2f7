import { useEffect } from 'preact/hooks'
import { DEMO_WARD } from '../../contract/index.ts'
import { silence, tokens, WARN_DAYS, watchIdle } from '../account/index.ts'
import { bytes } from '../live/figures.ts'
import { visitsHomes } from '../live/frame/sections.ts'
import { isDemo, markDemo } from '../live/settings.ts'
import { tell, untell } from '../live/toast.tsx'
import { prepareTeamApp } from '../site/registerSw.ts'
import { type Session, storageEstimate, whenCalm } from '../storage/index.ts'
import { followLeaving } from '../storage/leaving.ts'
import { startSync } from '../sync/index.ts'
import { t } from './say.ts'
import { workFirst } from './workFirst.ts'

/** What runs as long as somebody is unlocked: sending and fetching, and the watch that locks an idle phone. */
export function useSessionWork(session: Session | null): void {
  useEffect(() => {
    if (!session) return
    inBackground(markIfDemo(session))
    const stops = [watchIdle(session), followLeaving()]
    const news = () => void stops.push(whenCalm(() => stops.push(guideNews()), AFTER_SYNC_MS))
    const isSyncing = visitsHomes(session.identity.role)
    if (isSyncing) {
      stops.push(workFirst(news))
      signInAhead(session)
    }
    const begin = () => {
      inBackground(prepareTeamApp())
      inBackground(warn(session))
      // Readers have nothing to send and no households: the server would only refuse their calls.
      if (isSyncing) stops.push(beginSending(session))
      else news()
    }
    // The first screen is drawn before code is fetched that it does not need.
    stops.push(whenCalm(begin, FIRST_SCREEN_MS))
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
/** What a run of the sync leaves to do (putting the board aside, a fresh token) is under way by then. */
const AFTER_SYNC_MS = 2_000

/** Signing in is two ways to the server and back; they are made while the first screen is drawn. */
function signInAhead(session: Session): void {
  if (navigator.onLine) inBackground(tokens(session).token())
}

/** Sending and fetching. @returns stops it */
function beginSending(session: Session): () => void {
  const { stop } = startSync(session, tokens(session), {
    onKeyNews: () => inBackground(followKeyNews(session)),
  })
  return stop
}

/**
 * What a phone is hardly ever asked for is said at unlocking, the graver of two: that it was long without contact (D50), or
 * that it is getting full (D31).
 */
async function warn({ identity }: Session): Promise<void> {
  const [{ days, left }, room] = await Promise.all([silence(identity.member), storageEstimate()])
  if (days >= WARN_DAYS) tell(t('app.silent.warn', { days, left }))
  else if (room?.warn) tell(t('app.full.warn', { free: bytes(Math.max(0, room.quota - room.used)) }))
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

/** [G9] Newer guides come in the background, with code that is loaded behind the first sync. @returns stops it */
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
