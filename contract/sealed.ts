import * as v from 'valibot'

const base64url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/))

/** Id of a ward key: random, so that two keys made at once never share one. */
export const KeyId = v.pipe(base64url, v.maxLength(24))

/**
 * [P1] A sealed field: AES-256-GCM under the ward's key, made on the phone.
 * `k` id of the key, `iv` 12 bytes, `ct` ciphertext with tag; both base64url without padding.
 */
export const Sealed = v.object({
  k: KeyId,
  iv: v.pipe(base64url, v.length(16)),
  ct: v.pipe(base64url, v.maxLength(16_384)),
})
export type Sealed = v.InferOutput<typeof Sealed>
