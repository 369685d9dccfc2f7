import * as v from 'valibot'
import { HamletCode, ProvinceCode, Uuid, WardCode } from './ids.ts'
import { Role, WardRole } from './roles.ts'
import { KeyId, Sealed } from './sealed.ts'
import { Instant } from './time.ts'

const base64url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/))
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))

/** Raw P-256 public key (65 bytes uncompressed) as base64url: 87 characters. */
export const PublicKey = v.pipe(base64url, v.length(87))
/** ECDSA P-256 signature, r‖s, 64 bytes as base64url. */
export const Signature = v.pipe(base64url, v.length(86))
/** 32 random bytes as base64url. The server keeps only its SHA-256. */
export const InvitationSecret = v.pipe(base64url, v.length(43))
/** SHA-256 of the secret's 32 raw bytes, as base64url. */
export const SecretHash = v.pipe(base64url, v.length(43))

/** `POST /api/setup/wards`: opens a ward and returns the invitation of its first official. Needs the deployment's setup key. */
export const OpenWard = v.object({
  setupKey: v.pipe(v.string(), v.minLength(8), v.maxLength(200)),
  ward: WardCode,
  province: ProvinceCode,
  name,
  invitation: v.object({ id: Uuid, secretHash: SecretHash, name }),
  /** A fresh first invitation although an official has joined: all their phones are lost. Noted in the audit. */
  again: v.optional(v.boolean(), false),
})
export type OpenWard = v.InferOutput<typeof OpenWard>

/** `POST /api/setup/provinces`: opens a province and returns the invitation of its first administrator. */
export const OpenProvince = v.object({
  setupKey: v.pipe(v.string(), v.minLength(8), v.maxLength(200)),
  province: ProvinceCode,
  name,
  invitation: v.object({ id: Uuid, secretHash: SecretHash, name }),
  again: v.optional(v.boolean(), false),
})
export type OpenProvince = v.InferOutput<typeof OpenProvince>

/** `POST /api/wards/:ward/invitations`: one person, one role, some hamlets; the secret itself never reaches the server. */
export const NewInvitation = v.object({
  id: Uuid,
  secretHash: SecretHash,
  name,
  role: WardRole,
  hamlets: v.pipe(v.array(HamletCode), v.maxLength(60)),
  /** Hours until it expires, 1–168. */
  hours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(168)), 72),
  /** Somebody who is a member already (forgotten PIN, another phone): name, role and hamlets are theirs, not these (D47). */
  member: v.optional(Uuid),
})
export type NewInvitation = v.InferOutput<typeof NewInvitation>

/** An invitation as the ward's people list shows it. */
export const Invitation = v.object({
  id: Uuid,
  name,
  role: Role,
  hamlets: v.array(HamletCode),
  expiresAt: Instant,
  state: v.picklist(['open', 'used', 'withdrawn', 'expired']),
})
export type Invitation = v.InferOutput<typeof Invitation>

/** `POST /api/wards/:ward/enrolments`: a phone joins. Repeating it with the same key gives the same answer [S3]. */
export const NewEnrolment = v.object({
  invitation: Uuid,
  secret: InvitationSecret,
  publicKey: PublicKey,
  deviceLabel: v.pipe(v.string(), v.maxLength(60)),
  /** Public half of the phone's ECDH key, to receive ward keys with, and the ward key its link brought (PROTOCOL.md §11). */
  exchangeKey: v.optional(PublicKey),
  holds: v.optional(KeyId),
  /** The device that the same member was on this phone until now (forgotten PIN): it ends with this enrolment. */
  replaces: v.optional(Uuid),
  /** Whom this phone has under the invited name: that is who joins, if the ward knows nobody of this id (PROTOCOL.md 12.5). */
  was: v.optional(Uuid),
})
export type NewEnrolment = v.InferOutput<typeof NewEnrolment>

/** Who a phone acts for. */
export const Identity = v.object({
  ward: v.nullable(WardCode),
  province: ProvinceCode,
  wardName: v.string(),
  member: Uuid,
  device: Uuid,
  name,
  role: Role,
  hamlets: v.array(HamletCode),
  scopeVersion: v.number(),
  /** The ward's public key for unsent work that travels by hand [S14]; not there for the province. */
  carryKey: v.optional(PublicKey),
})
export type Identity = v.InferOutput<typeof Identity>

/** What joining is answered with. `wardKey`: the ward's newest key with the older ones sealed under it; null before the first. */
export const Enrolled = v.object({
  ...Identity.entries,
  wardKey: v.optional(v.nullable(v.object({ id: KeyId, ring: v.nullable(Sealed) })), null),
})
export type Enrolled = v.InferOutput<typeof Enrolled>

/** `PUT /api/wards/:ward/members/:id/hamlets` [W1]: where a member works from now on. */
export const MemberHamlets = v.object({ hamlets: v.pipe(v.array(HamletCode), v.maxLength(60)) })
export type MemberHamlets = v.InferOutput<typeof MemberHamlets>

/** `POST …/challenges` → text to sign, valid for two minutes. */
export const NewChallenge = v.object({ device: Uuid })
export const Challenge = v.object({ challenge: v.string() })
export type Challenge = v.InferOutput<typeof Challenge>

/** `POST …/tokens`: the signed challenge; answered with a token of one hour [P3]. */
export const NewToken = v.object({
  device: Uuid,
  challenge: v.pipe(v.string(), v.maxLength(400)),
  signature: Signature,
})
export const Token = v.object({ token: v.string(), expiresAt: Instant, identity: Identity })
export type Token = v.InferOutput<typeof Token>

/** Seconds that a token, and a challenge, live [P3]. */
export const TOKEN_SECONDS = 3_600
export const CHALLENGE_SECONDS = 120

/** One member in the ward's people list (`GET /api/wards/:ward/members`). */
export const MemberRow = v.object({
  id: Uuid,
  name,
  role: Role,
  hamlets: v.array(HamletCode),
  state: v.picklist(['active', 'retired']),
  devices: v.array(
    v.object({
      id: Uuid,
      label: v.string(),
      state: v.picklist(['active', 'retired']),
      lastContact: v.nullable(Instant),
    }),
  ),
})
export type MemberRow = v.InferOutput<typeof MemberRow>

export const MemberList = v.object({
  members: v.array(MemberRow),
  invitations: v.array(Invitation),
})
export type MemberList = v.InferOutput<typeof MemberList>
