import type { ApiFailure, ApiResult, Erasure, MemberList } from '../../contract/index.ts'
import type { MarkList } from '../../contract/stepMarks.ts'
import { filled } from '../live/drawn.suite.tsx'
import { members } from './examples/members.ts'
import { type Guest, type WardPort, wardPort } from './port.ts'

export const noSignal: ApiFailure = { kind: 'network' }
export const refusedWith = (code: 'role-not-allowed' | 'invitation-used', status: number): ApiFailure => ({
  kind: 'code',
  code,
  status,
  retryAfter: null,
})

/** A link as long as a real one; its fragment holds the ward's key. */
export const LINK =
  'https://toso.example/tham-gia#w=05860&p=19&i=0193f000-0000-7000-8000-000000000011' +
  `&s=${'S'.repeat(43)}&k=${'K'.repeat(43)}&kid=khoa-thu&a=${'a'.repeat(220)}`

/** What was asked of the server, in order. */
export type Asked = {
  retired: string[]
  retiredPhones: string[]
  withdrawn: string[]
  guests: Guest[]
  moved: [string, string[]][]
  fetched: number
}

/** A server for tests: answers with the example people, or fails as told. */
export function wardServer(
  answers: {
    list?: MemberList
    marks?: MarkList
    erasures?: Erasure[]
    older?: Erasure[]
    failure?: ApiFailure
    breaks?: true
  } = {},
) {
  const asked: Asked = { retired: [], retiredPhones: [], withdrawn: [], guests: [], moved: [], fetched: 0 }
  const answer = <T>(value: T): ApiResult<T> =>
    answers.failure ? { ok: false, failure: answers.failure } : { ok: true, value }
  const [open] = members.invitations
  if (!open) throw new Error('the example has an invitation')
  const port: WardPort = {
    fetchMembers: async () => {
      asked.fetched += 1
      return { ok: true, value: answers.list ?? members }
    },
    fetchMarks: async () => answer(answers.marks ?? { asOf: '2026-11-23T02:00:00.000Z', rows: [] }),
    invite: async (guest) => {
      asked.guests.push(guest)
      if (answers.breaks) throw new TypeError('Failed to fetch dynamically imported module')
      return answer({ invitation: { ...open, name: guest.name }, link: LINK })
    },
    withdrawInvitation: async (id) => {
      asked.withdrawn.push(id)
      return answer(null)
    },
    fetchErasures: async (before) =>
      before === null
        ? answer({ erasures: answers.erasures ?? [], next: answers.older?.[0]?.no ?? null })
        : answer({ erasures: answers.older ?? [], next: null }),
    moveMember: async (id, hamlets) => {
      asked.moved.push([id, hamlets])
      return answer(null)
    },
    retirePhone: async (id) => {
      asked.retiredPhones.push(id)
      return answer(null)
    },
    retireMember: async (id) => {
      asked.retired.push(id)
      return answer(null)
    },
  }
  return { asked, port: filled(wardPort, port) }
}
