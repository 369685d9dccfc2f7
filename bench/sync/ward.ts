import { type Uuid, uuidv7 } from '../../contract/ids.ts'
import { dayInVietnam } from '../../contract/time.ts'
import { buildMutation } from '../../pwa/storage/mutation.ts'
import { pushMutations } from '../../pwa/sync/pushMutations.ts'
import { mustSucceed } from '../../scripts/demo/calling.ts'
import { type DemoPhone, enrolTeam, openDemo } from '../../scripts/demo/open.ts'
import { busiest, members, ward } from '../../scripts/demo/ward.ts'
import type { OwnMachine } from '../../scripts/selfhost/start.ts'
import type { BenchRecord } from './stack.ts'

export type BenchWard = {
  /** Writes records from another phone of the same hamlet. */
  add: (records: BenchRecord[]) => Promise<void>
  /** A phone of its own for the page: identity, hamlet and token. */
  newPhone: () => Promise<{ identity: unknown; hamlet: string; token: string }>
}

/** Opens the ward on the real server, with one hamlet, and enrols who writes. */
export async function openBenchWard(product: OwnMachine): Promise<BenchWard> {
  const door = { base: product.url, fetch }
  const { official } = await openDemo(door, product.setupKey)
  const hamlet = { code: busiest, name: 'Tổ dân phố 6', type: 'to-dan-pho', validFrom: dayInVietnam(0) }
  await put(official, 'hamlet', ward, [{ id: uuidv7(), body: hamlet }])
  const one = members.filter((member) => member.hamlets.includes(busiest)).slice(0, 1)
  const [writer] = await enrolTeam(door, official, one)
  if (!writer) throw new Error('nobody of the demo works in the busiest hamlet')

  async function put(
    by: DemoPhone,
    kind: 'hamlet' | 'assistance',
    scope: typeof ward | typeof busiest,
    records: BenchRecord[],
  ) {
    const mutations = records.map(({ id, body }) =>
      buildMutation({
        ...{ no: by.nextNo++, op: 'put', kind, id: id as Uuid, scope, fields: body },
        at: new Date().toISOString(),
      }),
    )
    const verdicts = mustSucceed(await pushMutations(door, ward, by.token, mutations))
    if (verdicts.some(({ s }) => s !== 'ok')) throw new Error('the ward refused a record')
  }
  return {
    add: (records) => put(writer.phone, 'assistance', busiest, records),
    async newPhone() {
      const [enrolled] = await enrolTeam(door, official, one)
      if (!enrolled) throw new Error('not enrolled')
      const { identity, token } = enrolled.phone
      return { identity, hamlet: busiest, token }
    },
  }
}
