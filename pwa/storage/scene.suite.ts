import { type Uuid, uuidv7 } from '../../contract/index.ts'
import { toBase64url } from './base64url.ts'
import {
  addHousehold,
  addPerson,
  type DraftView,
  finishAssistance,
  recordVisit,
  startDraft,
  takeFile,
  unsentFile,
} from './index.ts'
import { type RegistryRow, registry } from './registry.ts'
import { withDatabase } from './reopen.ts'
import { HAMLET, OTHER_HAMLET, testIdentity, testSession, uuid } from './session.suite.ts'
import type { Session } from './session.ts'

/** A phone with one of everything on it. `file`: unsent work of another phone. */
export type Scene = {
  session: Session
  home: Uuid
  person: Uuid
  record: Uuid
  visit: Uuid
  draft: DraftView
  refusal: number
  file: string
}

const consent = { decision: 'given', text: 'ten-1', language: 'vi', how: 'spoken' } as const
export const finished = {
  ...{ outcome: 'da_xong_hom_nay', facts: {}, followUp: null, safety: true },
} as const

export async function makeScene(): Promise<Scene> {
  const { session } = await testSession({ identity: testIdentity('can-bo', [HAMLET, OTHER_HAMLET]) })
  await enrol(session)
  const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
  const file = await unsentFile(session.identity.member)
  if (!file.ok) throw new Error(file.problem)
  const person = await addPerson(session, { household: home, ageBand: '60+', name: 'bà Tư', consent })
  const visit = await recordVisit(session, { household: home, result: 'met' })
  const done = await startDraft(session, { household: home, person, guide: 'dvc', revision: 1 })
  const record = await finishAssistance(session, done.id, finished)
  const draft = await startDraft(session, { household: home, person, guide: 'vneid', revision: 1 })
  const refusal = await refuse(session, await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 13' }))
  return { session, home, person, record, visit, draft, refusal, file: file.file.text }
}

/** The member as the registry knows who may hand unsent work on; what only unlocking needs is left out. */
async function enrol({ identity }: Session): Promise<void> {
  const ward = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
  const signing = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign'])
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', ward.publicKey))
  const row = {
    ...{ member: identity.member, identity: { ...identity, carryKey: toBase64url(raw) }, signing },
    ...{ hamletNames: ['Tổ dân phố 6'], storeBorn: null, lastUsed: null },
    canary: { received: 0, unsent: 0, lastSentNo: 0, at: '' },
  }
  await withDatabase(registry, () => registry.members.put(row as unknown as RegistryRow))
}

async function refuse({ store }: Session, home: Uuid): Promise<number> {
  const entry = await store.outbox.where('id').equals(home).first()
  if (!entry) throw new Error('nothing waits')
  await store.outbox.delete(entry.no)
  const refusal = { document: home, no: entry.no, code: 'scope-not-yours', mutation: entry.mutation } as const
  return store.refusals.add({ ...refusal, at: new Date(0).toISOString(), state: 'open', reason: null })
}

/** A value that lost against another, as the desk hands it over. */
export const lostEdit = ({ home }: Scene) =>
  ({
    ...{ place: 1, document: home, kind: 'household', scope: HAMLET, field: 'state' },
    at: '2026-11-22T02:00:00.000Z',
    lost: { value: 'gone', by: uuidv7() },
    now: { value: 'here', by: uuid(uuidv7()) },
  }) as const

/** How much of what is on the phone: what a write that was lost, or made twice, would change. */
export const countsOf = ({ session: { store } }: Scene): Promise<Record<string, number>> =>
  withDatabase(store, async () => {
    const { rows, outbox, drafts, carried } = store
    const open = store.refusals.filter(({ state }) => state === 'open')
    return {
      ...{ rows: await rows.count(), outbox: await outbox.count(), drafts: await drafts.count() },
      ...{ carried: await carried.count(), refusals: await open.count() },
    }
  })

export const takeAlong = ({ session, file }: Scene) => takeFile(session, file)
