import { useEffect, useState } from 'preact/hooks'
import { usePort } from '../../live/port.ts'
import { phonePort, type SyncView, syncPort } from '../../live/ports.ts'
import { useStore } from '../../live/useStore.ts'
import { BusyText, iconCheckCircle, Notice, StatusLine } from '../../ui/index.ts'
import { t } from './say.ts'

/** The homes and their records: `none` for who only reads figures. */
type Work = 'none' | 'coming' | 'missing' | 'here'
type Files = 'keeping' | 'kept' | 'not-kept'

/** What of this phone is ready: the work comes first, the app's files behind it; "ready without signal" only when both are here. */
export function Readiness({ hasHomes }: { hasHomes: boolean }) {
  const read = useWork()
  const work = hasHomes ? read : 'none'
  const files = useFiles()
  if (files === 'kept' && (work === 'here' || work === 'none'))
    return <StatusLine icon={iconCheckCircle}>{t('account.join.kept')}</StatusLine>
  return (
    <>
      {work === 'coming' && <BusyText>{t('account.join.reading')}</BusyText>}
      {work === 'missing' && <Notice kind="attention">{t('account.join.notRead')}</Notice>}
      {work === 'here' && <StatusLine icon={iconCheckCircle}>{t('account.join.read')}</StatusLine>}
      {files === 'keeping' && work !== 'coming' && <BusyText>{t('account.join.keeping')}</BusyText>}
      {files === 'not-kept' && <Notice kind="attention">{t('account.join.notKept')}</Notice>}
    </>
  )
}

/** Once here, it stays here; what is missing is said until it is here, and not taken back at every attempt. */
function useWork(): Exclude<Work, 'none'> {
  const now = useStore(usePort(syncPort).state, workIn)
  const [said, say] = useState(now)
  useEffect(() => {
    say((before) => (before === 'here' || (before === 'missing' && now === 'coming') ? before : now))
  }, [now])
  return said
}

function workIn({ phase, lastContact }: SyncView): Exclude<Work, 'none'> {
  if (phase === 'sending' || phase === 'pulling') return 'coming'
  if (phase !== 'idle') return 'missing'
  return lastContact === null ? 'coming' : 'here'
}

function useFiles(): Files {
  const { keepOffline } = usePort(phonePort)
  const [files, setFiles] = useState<Files>('keeping')
  useEffect(() => {
    keepOffline().then(
      ({ missing }) => setFiles(missing === 0 ? 'kept' : 'not-kept'),
      () => setFiles('not-kept'),
    )
  }, [keepOffline])
  return files
}
