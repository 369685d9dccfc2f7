import { afterAll, describe, expect, it } from 'vitest'
import { Documents } from '../../pwa/storage/documents/documents.ts'
import { placeInNode } from './inNode.ts'
import { simulate } from './simulate.ts'
import type { Event } from './world/events.ts'
import { assertNoFalseTick } from './world/invariants.ts'
import type { World } from './world/world.ts'

const inner = await placeInNode()
afterAll(() => inner.close())

/** A quiet day of one phone: homes, a person, a visit, help; something erased; all of it sent, and then one more help. */
const story: Event[] = [
  ...(['home', 'home', 'visit', 'person', 'help', 'eraseHome', 'sync'] as const),
  ...(['deliver', 'answer', 'deliver', 'answer', 'deliver', 'answer', 'help'] as const),
].map((what, at) => ({ what, seat: 0, pick: at, at }))

/** Which invariant notices when this is broken on purpose. */
const noticed = (sabotage: (world: World) => Promise<void>): Promise<string> =>
  simulate(1, { ...inner, sabotage }, story).then(
    () => 'nobody noticed',
    (error: unknown) => String(error),
  )

const tampering = (query: string) => (world: World) => world.setting.ward.tamper(query)

describe('the simulation can fail: a rule broken on purpose is noticed', () => {
  it('nothing broken: nobody notices', async () => {
    expect(await noticed(async () => {})).toBe('nobody noticed')
  })

  it('[S3] a record stored a second time under another id', async () => {
    const doubled = `CREATE TABLE twin AS SELECT * FROM document WHERE kind = 'v' LIMIT 1;
      UPDATE twin SET k = k + 500, id = unhex(hex(substr(id, 1, 13)) || '00BEEF');
      INSERT INTO document SELECT * FROM twin; DROP TABLE twin`
    expect(await noticed(tampering(doubled))).toContain('stored exactly once')
  })

  it('[S6] (D11) a record that the ward forgets after its receipt', async () => {
    const forgotten = `DELETE FROM document WHERE kind = 'v'`
    expect(await noticed(tampering(forgotten))).toContain('nothing is lost')
  })

  it('[S1] a change that leaves the outbox unsent', async () => {
    const dropping = async ({ setting }: World) => {
      for (const { session } of setting.seats) await session?.store.outbox.clear()
    }
    expect(await noticed(dropping)).toContain('nothing is lost')
  })

  it('[S4] (D12) a tick without a receipt', async () => {
    const ticking = async (world: World) => {
      const [seat] = world.setting.seats
      const store = seat?.session?.store
      const documents = store && new Documents(store)
      await documents?.write(
        (await documents.all()).map((row) => ({ ...row, ver: 7 })),
        [],
      )
      if (seat) await assertNoFalseTick(world, seat)
    }
    expect(await noticed(ticking)).toContain('no tick without receipt')
  })

  it('[C3] (D64) a figure that is one too high', async () => {
    const counting = `UPDATE scope SET counters = '{"luot":{"all":999}}' WHERE id LIKE '%-01'`
    expect(await noticed(tampering(counting))).toContain('roll-up is recount')
  })

  it('[P6] (D74) something erased that comes back', async () => {
    const raised = `UPDATE document SET state = 0, body = '{"label":null}' WHERE state = 1`
    expect(await noticed(tampering(raised))).toContain('erased stays erased')
  })

  it.each(['lost', 'refusal', 'draft'])(
    '[P6] (D74) the label of an erased home that still lies in the table %s',
    async (table) => {
      const keeping = async ({ setting, truth }: World) => {
        const written = setting.seats.flatMap(({ promised }) => [...promised.values()])
        const label = written.find(({ id, fields }) => truth.erased.has(id) && fields.label)?.fields.label
        const text = JSON.stringify(label)
        const rows = {
          lost: `lost (document, field, value, stamp, at) VALUES ('x', 'label', '${text}', '{}', '')`,
          refusal: `refusal (device, no, mid, member, code, at, mutation) VALUES ('x', 1, 'x', 'x', 'x', '', '${text}')`,
          draft: `draft (member, id, rev, at, json) VALUES ('x', 'x', 1, '', '${text}')`,
        }
        await setting.ward.tamper(`INSERT INTO ${Object.entries(rows).find(([name]) => name === table)?.[1]}`)
      }
      expect(await noticed(keeping)).toContain('erased stays erased')
    },
  )

  it('[P4] rows of a hamlet that is not the member’s', async () => {
    const opening = async ({ truth, setting }: World) => {
      for (const { identity } of setting.seats) truth.setAccess(identity.member, [])
    }
    expect(await noticed(opening)).toContain('own hamlets only')
  })

  it('[S4] a row that every answer leaves out', async () => {
    const hiding = async (world: World) => {
      const hear = world.hear.bind(world)
      world.hear = async (...words) => {
        const served = await hear(...words)
        if (served === 'reset') return served
        return {
          ...served,
          text: served.text.replace(
            /\{"kind":"visit","id":"[^"]*/,
            '$&'.replace('$&', '{"kind":"visit","id":"01890000-0000-7000-8000-000000000000'),
          ),
        }
      }
    }
    expect(await noticed(hiding)).toContain('phones converge')
  })
})
