import { useEffect, useState } from 'preact/hooks'
import { ErrorBoundary, LocationProvider } from 'preact-iso'
import { bag, language } from '../live/language.ts'
import { appScope } from '../live/paths.ts'
import { SessionContext, useCurrentSession } from '../live/session.ts'
import { Broken } from './Broken.tsx'
import { Ports } from './ports.tsx'
import { Routes } from './routes.tsx'
import { useSessionWork } from './useSessionWork.ts'

/** The whole app: one language, one session, one place. */
export function App() {
  const session = useCurrentSession()
  const spoken = useLanguage()
  const [error, setError] = useState<unknown>(null)
  useSessionWork(session)
  if (error) return <Broken onAgain={() => setError(null)} />
  return (
    <SessionContext.Provider value={session}>
      <LocationProvider scope={appScope} key={spoken}>
        <Ports session={session}>
          <ErrorBoundary onError={setError}>
            <Routes />
          </ErrorBoundary>
        </Ports>
      </LocationProvider>
    </SessionContext.Provider>
  )
}

/** Another language draws everything anew; no screen has to listen for it. */
function useLanguage() {
  const [spoken, setSpoken] = useState(language)
  useEffect(() => {
    const follow = () => setSpoken(language())
    bag.on('languageChanged', follow)
    return () => bag.off('languageChanged', follow)
  }, [])
  return spoken
}
