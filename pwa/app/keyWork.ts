import { followKey } from '../account/followKey.ts'
import { tokens } from '../account/index.ts'
import type { Session } from '../storage/index.ts'
import { wardCalls } from '../sync/index.ts'
import { t } from './sync/say.ts'
import { noteUnproven } from './sync/unproven.ts'

/** Takes the ward's newest key, or hands it on; what fails now comes again with the next sync. */
export async function followNow(session: Session): Promise<void> {
  const how = await followKey(session, wardCalls(session, tokens(session))).catch(() => 'failed')
  const isSettled = how === 'taken' || how === 'in-order'
  if (isSettled || how === 'unproven')
    noteUnproven(session.identity.member, how === 'unproven', t('sync.unproven.lead'))
}
