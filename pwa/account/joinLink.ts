import * as v from 'valibot'
import { InvitationSecret, ProvinceCode, Role, Uuid, WardCode } from '../../contract/index.ts'
import { fromBase64url, toBase64url } from '../storage/base64url.ts'
import type { RawWardKey } from './keys.ts'

/** What the invited person reads before choosing a PIN, also without network. */
const About = v.object({
  name: v.string(),
  role: Role,
  wardName: v.string(),
  hamlets: v.array(v.string()),
  by: v.string(),
})
export type About = v.InferOutput<typeof About>

/** An invitation as it travels, in the link's fragment, which no server sees [P1]. `key` null: the ward key is made here, or not needed. */
export type JoinLink = {
  ward: WardCode | null
  province: ProvinceCode
  invitation: Uuid
  secret: string
  key: RawWardKey | null
  about: About | null
  /** Somebody who has joined before: a forgotten PIN, another phone (D47). */
  member?: Uuid | undefined
}

const KeyPart = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/))
const Fragment = v.object({
  w: v.optional(WardCode),
  p: ProvinceCode,
  i: Uuid,
  s: InvitationSecret,
  k: v.optional(v.pipe(KeyPart, v.length(43))),
  kid: v.optional(v.pipe(KeyPart, v.maxLength(24))),
  a: v.optional(v.string()),
  m: v.optional(Uuid),
})

/**
 * The invitation in a link or QR, or null when it is none or a part of it is missing.
 * A key without its id, or the reverse, is a link that was cut off on its way.
 */
export function parseJoinLink(href: string): JoinLink | null {
  const fragment = Object.fromEntries(new URLSearchParams(href.split('#')[1] ?? ''))
  const parsed = v.safeParse(Fragment, fragment)
  if (!parsed.success) return null
  const { w = null, p, i, s, k, kid, a, m } = parsed.output
  if ((k === undefined) !== (kid === undefined)) return null
  const key = k !== undefined && kid !== undefined ? { id: kid, raw: k } : null
  return { ward: w, province: p, invitation: i, secret: s, key, about: aboutFrom(a), member: m }
}

/** The link of an invitation. @param origin "https://…" without a slash at the end */
export function joinLinkFor(origin: string, link: JoinLink): string {
  const { ward, province, invitation, secret, key, about, member } = link
  const fragment = new URLSearchParams({
    ...(ward !== null && { w: ward }),
    p: province,
    i: invitation,
    s: secret,
    ...(key && { k: key.raw, kid: key.id }),
    ...(member && { m: member }),
    ...(about && { a: toBase64url(new TextEncoder().encode(JSON.stringify(about))) }),
  })
  return `${origin}/tham-gia#${fragment}`
}

/** What it says is only for reading: a link without it, or with a broken one, still invites. */
function aboutFrom(text: string | undefined): About | null {
  if (!text) return null
  try {
    return v.parse(About, JSON.parse(new TextDecoder().decode(fromBase64url(text))))
  } catch {
    return null
  }
}
