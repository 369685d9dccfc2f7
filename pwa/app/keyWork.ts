import { followKey } from '../account/followKey.ts'
import { tokens } from '../account/index.ts'
import type { Session } from '../storage/index.ts'
import { wardCalls } from '../sync/index.ts'

/** Takes the ward's newest key, or hands it on; what fails now comes again with the next sync. */
export async function followNow(session: Session): Promise<void> {
  await followKey(session, wardCalls(session, tokens(session))).catch(() => 'failed')
}
