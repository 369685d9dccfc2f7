import { useLocation } from 'preact-iso'

/** An open sheet has its own place in the history; the page that follows takes that place, so Back skips the sheet. */
function isOnSheet(): boolean {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'sheet' in state
}

/** Goes to another screen by code. `replace`: Back must not lead here again (a form that was saved). */
export function useGo(): (path: string, replace?: boolean) => void {
  const { route } = useLocation()
  return (path, replace = false) => route(path, replace || isOnSheet())
}
