import type {
  ApiResult,
  ErasureList,
  HamletCode,
  Invitation,
  MemberList,
  Uuid,
  WardRole,
} from '../../contract/index.ts'
import type { MarkList } from '../../contract/stepMarks.ts'
import { definePort } from '../live/port.ts'

/** Somebody about to be invited. */
export type Guest = {
  name: string
  role: WardRole
  hamlets: readonly HamletCode[]
  /** A member who comes back: forgotten PIN, another phone (D47). */
  member?: Uuid
}

/** An invitation just made. `link` carries the ward's key in its fragment: it is shown, never stored [P1]. */
export type Ticket = { invitation: Invitation; link: string }

/** What the ward's screens need from the network. */
export type WardPort = {
  fetchMembers(): Promise<ApiResult<MemberList>>
  fetchMarks(): Promise<ApiResult<MarkList>>
  /** Makes secret and link on this phone, then tells the server the hash of the secret. */
  invite(guest: Guest): Promise<ApiResult<Ticket>>
  withdrawInvitation(id: Uuid): Promise<ApiResult<null>>
  retireMember(id: Uuid): Promise<ApiResult<null>>
  /** One phone alone; its member stays. */
  retirePhone(id: Uuid): Promise<ApiResult<null>>
  /** Certificates of erasures, newest first. @param before `next` of the page above; null for the first */
  fetchErasures(before: number | null): Promise<ApiResult<ErasureList>>
  moveMember(id: Uuid, hamlets: HamletCode[]): Promise<ApiResult<null>>
}
export const wardPort = definePort<WardPort>('ward')
