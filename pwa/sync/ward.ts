import * as v from 'valibot'
import {
  type ApiResult,
  ErasureList,
  failed,
  Invitation,
  KeyHead,
  KeyNews,
  type MemberHamlets,
  MemberList,
  type NewInvitation,
  type NewWardKey,
  type NewWraps,
  type PhoneKey,
  ProvinceCoverage,
  readAnswer,
  type TokenSource,
  WardCoverage,
  WardKeyState,
} from '../../contract/index.ts'
import { snapshotKeys } from '../storage/coverage.ts'
import { withDatabase } from '../storage/reopen.ts'
import type { Session } from '../storage/session.ts'
import { appDoor, ask, type Door, send } from './call.ts'

/** Calls that need the network now; each answers with a result or a failure with a code, none throws for it. */
export type WardCalls = {
  /** Writes the snapshot that `coverageSnapshot` reads. */
  fetchCoverage: () => Promise<ApiResult<Freshness>>
  fetchProvinceCoverage: () => Promise<ApiResult<Freshness>>
  fetchMembers: () => Promise<ApiResult<MemberList>>
  sendInvitation: (invitation: NewInvitation) => Promise<ApiResult<Invitation>>
  withdrawInvitation: (id: string) => Promise<ApiResult<null>>
  retireMember: (id: string) => Promise<ApiResult<null>>
  /** Certificates of erasures, a page at a time. */
  fetchErasures: (before: number | null) => Promise<ApiResult<ErasureList>>
  moveMember: (id: string, hamlets: MemberHamlets) => Promise<ApiResult<null>>
  tellPhoneKey: (phone: PhoneKey) => Promise<ApiResult<KeyNews>>
  fetchKeys: () => Promise<ApiResult<WardKeyState>>
  changeKey: (key: NewWardKey) => Promise<ApiResult<KeyHead | null>>
  handOnKey: (key: string, wraps: NewWraps) => Promise<ApiResult<null>>
  noteSheet: (key: string) => Promise<ApiResult<null>>
}
/** `unchanged`: what this phone holds was confirmed as of now. */
export type Freshness = 'fresh' | 'unchanged'

/** Closed months that stay readable offline [C7] (D59). */
const MONTHS = 13
const Nothing = v.pipe(
  v.unknown(),
  v.transform(() => null),
)

export function wardCalls(session: Session, tokens: TokenSource, door: Door = appDoor): WardCalls {
  const ward = `/api/wards/${session.identity.ward}`
  const province = `/api/provinces/${session.identity.province}`
  const remove = (path: string) => ask(door, tokens, { method: 'DELETE', path }, Nothing)
  const put = <T>(path: string, body: unknown, schema: v.GenericSchema<unknown, T>) =>
    ask(door, tokens, { method: 'PUT', path, body }, schema)
  return {
    fetchCoverage: () =>
      fetchSnapshot(
        session,
        tokens,
        door,
        `${ward}/coverage?months=${MONTHS}`,
        snapshotKeys.ward,
        WardCoverage,
      ),
    fetchProvinceCoverage: () =>
      fetchSnapshot(session, tokens, door, `${province}/coverage`, snapshotKeys.province, ProvinceCoverage),
    fetchMembers: () => ask(door, tokens, { method: 'GET', path: `${ward}/members` }, MemberList),
    sendInvitation: (body) =>
      ask(door, tokens, { method: 'POST', path: `${ward}/invitations`, body }, Invitation),
    withdrawInvitation: (id) => remove(`${ward}/invitations/${encodeURIComponent(id)}`),
    retireMember: (id) => remove(`${ward}/members/${encodeURIComponent(id)}`),
    fetchErasures: (before) => {
      const page = before === null ? '' : `?before=${before}`
      return ask(door, tokens, { method: 'GET', path: `${ward}/erasures${page}` }, ErasureList)
    },
    moveMember: (id, body) => put(`${ward}/members/${encodeURIComponent(id)}/hamlets`, body, Nothing),
    tellPhoneKey: (body) => put(`${ward}/phone-key`, body, KeyNews),
    fetchKeys: () => ask(door, tokens, { method: 'GET', path: `${ward}/keys` }, WardKeyState),
    changeKey: (body) =>
      ask(door, tokens, { method: 'POST', path: `${ward}/keys`, body }, v.nullable(KeyHead)),
    handOnKey: (key, body) =>
      ask(door, tokens, { method: 'POST', path: `${ward}/keys/${key}/wraps`, body }, Nothing),
    noteSheet: (key) => put(`${ward}/keys/${key}/sheet`, {}, Nothing),
  }
}

/** Asks with the ETag of what is held: unchanged figures cost a header. */
async function fetchSnapshot(
  session: Session,
  tokens: TokenSource,
  door: Door,
  path: string,
  key: string,
  schema: v.GenericSchema,
): Promise<ApiResult<Freshness>> {
  const { store } = session
  session.assertOpen()
  const held = await withDatabase(store, async () => store.snapshots.get(key))
  const reply = await send(door, tokens, { method: 'GET', path, etag: held?.etag ?? null })
  if (!reply.ok) return reply
  const { status, etag, body } = reply.value
  const fetchedAt = session.at()
  if (status === 304 && !held) return failed({ kind: 'protocol' })
  if (status === 304 && held) {
    await keep(session, { ...held, fetchedAt })
    return { ok: true, value: 'unchanged' }
  }
  const parsed = readAnswer(schema, reply.value)
  if (!parsed.ok) return parsed
  await keep(session, { key, etag, value: body, fetchedAt })
  return { ok: true, value: 'fresh' }
}

async function keep(
  session: Session,
  row: Parameters<Session['store']['snapshots']['put']>[0],
): Promise<void> {
  const { store } = session
  await withDatabase(store, () => store.snapshots.put(row))
  store.changes.announce([])
}
