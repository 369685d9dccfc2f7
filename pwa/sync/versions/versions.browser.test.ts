import * as v from 'valibot'
import { afterEach, describe, expect, it } from 'vitest'
import { commands } from 'vitest/browser'
import { household, listDrafts, syncSummary, waitingEntries } from '../../storage/index.ts'
import { registry } from '../../storage/registry.ts'
import { HAMLET, WARD } from '../../storage/session.suite.ts'
import type { Session } from '../../storage/session.ts'
import { Store } from '../../storage/store.ts'
import { doorTo, testTokens } from '../phone.suite.ts'
import { syncOnce } from '../syncOnce.ts'
import { TestWard } from '../ward.suite.ts'
import { Frozen, freeze, lay, notationOf } from './frozen.suite.ts'
import one from './store-1.json' with { type: 'json' }
import two from './store-2.json' with { type: 'json' }
import three from './store-3.json' with { type: 'json' }

const released: Frozen[] = [one, two, three].map((frozen) => v.parse(Frozen, frozen))
const sessions: Session[] = []
afterEach(async () => {
  for (const session of sessions.splice(0)) await session.end()
})

/** Sends what waits to a ward that has nothing yet. */
async function sync({ store, identity }: Session) {
  const ward = new TestWard()
  ward.scopes = new Set([WARD, HAMLET])
  const door = doorTo(ward, identity, { next: [] })
  const noteSent = async () => undefined
  const outcome = await syncOnce({ store, identity, door, tokens: testTokens, now: Date.now, noteSent })
  return { ward, outcome }
}

describe.each(released)('[S9] (D18) the database of version $version', (frozen) => {
  it('opens in this app with everything that was saved and not sent, and all of it is sent', async () => {
    const session = await lay(frozen)
    sessions.push(session)
    const unsent = frozen.rows.outbox?.length ?? 0
    expect(unsent).toBeGreaterThan(3)
    expect(await waitingEntries(session)).toHaveLength(unsent)
    const [home] = (await waitingEntries(session)).filter(({ kind }) => kind === 'household')
    expect((await household(session, home?.document ?? ''))?.household).toMatchObject({
      label: 'Nhà 12 – ngõ 3',
      note: 'cổng xanh',
      helped: 1,
    })
    expect(await listDrafts(session)).toMatchObject([
      { guide: 'vssid-dang-ky', state: { stepId: 'mo-ung-dung' } },
    ])
    const { ward, outcome } = await sync(session)
    expect(outcome.ok).toBe(true)
    expect(await syncSummary(session)).toMatchObject({ waiting: 0, refused: 0, received: unsent })
    expect(ward.live(HAMLET).size).toBe(new Set(frozen.rows.outbox?.map(({ id }) => id)).size)
  })
})

describe('(D18) a schema that changes is frozen first', () => {
  it('the newest frozen database has the tables of this app; if not, put the one written beside into the list above', async () => {
    const store = new Store('nobody')
    const now = { version: store.verno, tables: notationOf(store) }
    store.end()
    const newest = released.at(-1)
    const isFrozen =
      JSON.stringify(now) === JSON.stringify({ version: newest?.version, tables: newest?.tables })
    // What `version(n)` says of a released n must never change, so a new one is written under a new name only.
    if (!isFrozen && newest?.version !== now.version)
      await commands.writeFile(
        `pwa/sync/versions/store-${now.version}.json`,
        JSON.stringify(await freeze(), null, 1),
      )
    expect(now).toEqual({ version: newest?.version, tables: newest?.tables })
  })

  it('the registry of people is as it was released', () => {
    expect(notationOf(registry)).toEqual({ members: 'member', joining: 'invitation', left: 'member' })
    expect(registry.verno).toBe(2)
  })
})
