import * as v from 'valibot'
import { PublicKey } from './account.ts'
import { Uuid } from './ids.ts'
import { KeyId, Sealed } from './sealed.ts'
import { Instant } from './time.ts'

const base64url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/))

/** Wraps in one call: about 300 bytes each, well below the limit of a body. */
export const MAX_WRAPS = 500

/**
 * [P1] The ward's newest key for one phone: AES-GCM under a key agreed between `ephemeral` (made for this wrap) and the
 * phone's exchange key. Only that phone can open it; ward, device and key id are bound in (PROTOCOL.md §11).
 */
export const KeyWrap = v.object({
  device: Uuid,
  ephemeral: PublicKey,
  iv: v.pipe(base64url, v.length(16)),
  ct: v.pipe(base64url, v.length(64)),
})
export type KeyWrap = v.InferOutput<typeof KeyWrap>

/** A ward key as the server knows it: its id, and the older keys sealed under it. Never the key. */
export const KeyHead = v.object({ id: KeyId, ring: v.nullable(Sealed) })
export type KeyHead = v.InferOutput<typeof KeyHead>

/** `PUT /api/wards/:ward/phone-key`: the phone's ECDH P-256 public key, and the newest ward key it holds. */
export const PhoneKey = v.object({ exchangeKey: PublicKey, holds: v.nullable(KeyId) })
export type PhoneKey = v.InferOutput<typeof PhoneKey>

/** The answer: the ward's newest key, this phone's wrap of it, and for officials how many phones wait for one. */
export const KeyNews = v.object({
  key: v.nullable(KeyHead),
  wrap: v.nullable(KeyWrap),
  waiting: v.number(),
})
export type KeyNews = v.InferOutput<typeof KeyNews>

/** `POST /api/wards/:ward/keys`: the ward's key is changed. `follows`: the key it replaces, as its maker knew it. */
export const NewWardKey = v.object({
  id: KeyId,
  follows: v.nullable(KeyId),
  ring: v.nullable(Sealed),
  wraps: v.pipe(v.array(KeyWrap), v.maxLength(MAX_WRAPS)),
})
export type NewWardKey = v.InferOutput<typeof NewWardKey>

/** `POST /api/wards/:ward/keys/:key/wraps`: the newest key for phones that had none yet. */
export const NewWraps = v.object({ wraps: v.pipe(v.array(KeyWrap), v.maxLength(MAX_WRAPS)) })
export type NewWraps = v.InferOutput<typeof NewWraps>

/** A working phone as far as keys go. `exchangeKey` null: it has not been heard of since phones have such keys. */
export const KeyPhone = v.object({
  device: Uuid,
  member: Uuid,
  exchangeKey: v.nullable(PublicKey),
  holds: v.nullable(KeyId),
  isServed: v.boolean(),
})
export type KeyPhone = v.InferOutput<typeof KeyPhone>

/** `GET /api/wards/:ward/keys`: the newest key, whether a recovery sheet of it was printed, and every working phone. */
export const WardKeyState = v.object({
  key: v.nullable(
    v.object({
      id: KeyId,
      ring: v.nullable(Sealed),
      madeAt: Instant,
      printedAt: v.nullable(Instant),
    }),
  ),
  phones: v.array(KeyPhone),
})
export type WardKeyState = v.InferOutput<typeof WardKeyState>
