import { spawn } from 'node:child_process'
import { fromTop } from '../paths.ts'

/**
 * workerd outlives a parent that is killed outright and would hold the port and the databases. A small
 * process waits at the end of a pipe that closes with us, in whatever way we go, and ends what is left
 * of our process group. Whoever starts us as the leader of a group of our own says so with LEADS_GROUP.
 * @returns a function that calls it off
 */
export function guardGroup(): () => void {
  if (process.env.LEADS_GROUP !== '1') return () => {}
  const guard = spawn(process.execPath, [fromTop('scripts/serve/watchdog.child.mjs'), String(process.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  guard.unref()
  return () => guard.kill()
}
