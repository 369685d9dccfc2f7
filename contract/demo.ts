import * as v from 'valibot'
import { Invitation, SecretHash } from './account.ts'
import { HamletCode, ProvinceCode, Uuid, WardCode } from './ids.ts'
import { Role } from './roles.ts'

const base64url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/))

/** The ward that holds demo data: phường Phổ Yên, and its province (Quyết định 19/2025/QĐ-TTg). */
export const DEMO_WARD = v.parse(WardCode, '05860')
export const DEMO_PROVINCE = v.parse(ProvinceCode, '19')

const wardKey = v.pipe(base64url, v.length(43))
const keyId = v.pipe(base64url, v.maxLength(24))

/**
 * `GET /api/demo/door`, only where `DEMO` is on: what one tap on a demo role needs. The demo ward's key is no secret,
 * since nothing it seals is about anybody. `hamlet`: where demo volunteers work.
 */
export const DemoDoor = v.object({
  ward: WardCode,
  province: ProvinceCode,
  wardKey,
  keyId,
  hamlet: HamletCode,
})
export type DemoDoor = v.InferOutput<typeof DemoDoor>

/** `POST /api/demo/door`: stored by whoever fills the demo ward. */
export const NewDemoDoor = v.object({
  setupKey: v.pipe(v.string(), v.minLength(8), v.maxLength(200)),
  wardKey,
  keyId,
  hamlet: HamletCode,
})
export type NewDemoDoor = v.InferOutput<typeof NewDemoDoor>

/** `POST /api/demo/invitations`: an invitation for any role, without sign-in. */
export const NewDemoInvitation = v.object({
  role: Role,
  id: Uuid,
  secretHash: SecretHash,
  name: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60))),
  hamlets: v.optional(v.pipe(v.array(HamletCode), v.maxLength(60))),
})
export type NewDemoInvitation = v.InferOutput<typeof NewDemoInvitation>

/** Where the invitation opened: the demo ward, or its province (`ward` null). */
export const DemoInvitation = v.object({
  ward: v.nullable(WardCode),
  province: ProvinceCode,
  invitation: Invitation,
})
export type DemoInvitation = v.InferOutput<typeof DemoInvitation>
