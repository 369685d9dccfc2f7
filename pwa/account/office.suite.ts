import * as v from 'valibot'
import {
  type Identity,
  type KeyHead,
  NewChallenge,
  NewEnrolment,
  NewToken,
  ProvinceCode,
  type Role,
  uuidv7,
  WardCode,
} from '../../contract/index.ts'
import { fromBase64url } from '../storage/base64url.ts'
import { HAMLET, WARD } from '../storage/session.suite.ts'
import type { Door } from './door.ts'
import { newSecret } from './invitation.ts'
import type { JoinLink } from './joinLink.ts'
import type { RawWardKey } from './keys.ts'

type Open = { role: Role; secret: string; publicKey: string | null; identity: Identity }

/**
 * The server's desk for people, in memory: invitations, enrolments, challenges, tokens. `fate` breaks the next call on
 * its way there or on its way back.
 */
export class TestOffice {
  fate: 'ok' | 'lost-call' | 'lost-answer' = 'ok'
  /** The ward's newest key, as joining is answered. */
  wardKey: KeyHead | null = null
  /** What phones told while they joined. */
  readonly told: NewEnrolment[] = []
  readonly links = new Map<string, JoinLink>()
  calls: string[] = []
  readonly #invitations = new Map<string, Open>()
  readonly door: Door = { base: '', fetch: (input, init) => this.#answer(String(input), init) }

  /** An open invitation and its link. */
  async invite(role: Role, key: RawWardKey | null, about: JoinLink['about'] = null): Promise<JoinLink> {
    const invitation = uuidv7()
    const { secret } = await newSecret()
    const ward = role === 'tinh' ? null : v.parse(WardCode, WARD)
    const province = v.parse(ProvinceCode, '19')
    const identity: Identity = {
      ...{
        ward,
        province,
        wardName: 'Phường thử',
        member: uuidv7(),
        device: uuidv7(),
        name: 'Chị Hạnh',
        role,
      },
      hamlets: role === 'thanh-vien' || role === 'to-truong' ? [HAMLET] : [],
      scopeVersion: 1,
    }
    this.#invitations.set(invitation, { role, secret, publicKey: null, identity })
    const link = { ward, province, invitation, secret, key, about }
    this.links.set(invitation, link)
    return link
  }

  /** Another invitation for somebody who forgot the PIN: the same member, a new device. */
  async inviteAgain(link: JoinLink): Promise<JoinLink> {
    const before = this.#invitations.get(link.invitation)
    const next = await this.invite(before?.role ?? 'thanh-vien', link.key)
    if (before) this.change(next, { member: before.identity.member })
    return { ...next, member: before?.identity.member }
  }

  /** The ward is put back from a copy of before anybody joined. */
  putBack(): void {
    this.#invitations.clear()
  }

  #knows(member: string): boolean {
    return [...this.#invitations.values()].some(({ identity }) => identity.member === member)
  }

  /** What the server answers from now on about a member. */
  change(link: JoinLink, change: Partial<Identity>): void {
    const open = this.#invitations.get(link.invitation)
    if (open) open.identity = { ...open.identity, ...change }
  }

  async #answer(path: string, init?: RequestInit): Promise<Response> {
    const { fate } = this
    this.fate = 'ok'
    this.calls.push(path)
    if (fate === 'lost-call') throw new TypeError('Failed to fetch')
    const body: unknown = JSON.parse(String(init?.body))
    const response = await this.#route(path.split('/').at(-1) ?? '', body)
    if (fate === 'lost-answer') throw new TypeError('Failed to fetch')
    return response
  }

  async #route(what: string, body: unknown): Promise<Response> {
    if (what === 'enrolments') return this.#enrol(v.parse(NewEnrolment, body))
    if (what === 'challenges') return Response.json({ challenge: `c:${v.parse(NewChallenge, body).device}` })
    return this.#signIn(v.parse(NewToken, body))
  }

  #enrol(told: NewEnrolment): Response {
    const { invitation, secret, publicKey } = told
    this.told.push(told)
    const open = this.#invitations.get(invitation)
    if (!open) return refusal(404, 'invitation-unknown')
    if (open.secret !== secret) return refusal(403, 'invitation-wrong')
    if (open.publicKey !== null && open.publicKey !== publicKey) return refusal(409, 'invitation-used')
    open.publicKey = publicKey
    if (told.was && !this.#knows(told.was)) open.identity = { ...open.identity, member: told.was }
    return Response.json({ ...open.identity, wardKey: this.wardKey }, { status: 201 })
  }

  async #signIn({ device, challenge, signature }: v.InferOutput<typeof NewToken>): Promise<Response> {
    const open = [...this.#invitations.values()].find(({ identity }) => identity.device === device)
    if (!open?.publicKey) return refusal(401, 'device-unknown')
    const curve = { name: 'ECDSA', namedCurve: 'P-256' }
    const key = await crypto.subtle.importKey('raw', fromBase64url(open.publicKey), curve, false, ['verify'])
    const text = new TextEncoder().encode(challenge)
    const how = { name: 'ECDSA', hash: 'SHA-256' }
    const holds = await crypto.subtle.verify(how, key, fromBase64url(signature), text)
    if (!holds) return refusal(401, 'signature-invalid')
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
    return Response.json({ token: `t-${this.calls.length}`, expiresAt, identity: open.identity })
  }
}

const refusal = (status: number, code: string): Response => Response.json({ code, message: code }, { status })
