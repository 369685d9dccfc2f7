import * as v from 'valibot'
import { PublicKey, Signature } from './account.ts'
import { Uuid, WardCode } from './ids.ts'
import { MAX_MUTATIONS } from './sync.ts'
import { Instant } from './time.ts'

/** Version of the file in which unsent work travels by hand [S14]; it grows like the protocol, by addition. */
export const CARRIED = 1
/** Parts of one file: 10,000 mutations, months of work. */
export const MAX_CARRIED_PARTS = 50
/** Bytes of one file as text. */
export const MAX_CARRIED_BYTES = 12_000_000

const base64url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/))
const count = v.pipe(v.number(), v.integer(), v.minValue(1))

/**
 * What anybody who holds the file may read: whose phone, which teams, how many changes, when. `key` is the ward's public
 * key that the part was sealed to. Nothing about residents.
 */
export const CarriedHead = v.looseObject({
  v: count,
  ward: WardCode,
  device: Uuid,
  name: v.pipe(v.string(), v.maxLength(60)),
  teams: v.pipe(v.array(v.pipe(v.string(), v.maxLength(120))), v.maxLength(60)),
  count: v.pipe(count, v.maxValue(MAX_MUTATIONS)),
  part: count,
  of: v.pipe(count, v.maxValue(MAX_CARRIED_PARTS)),
  made: Instant,
  key: PublicKey,
})
export type CarriedHead = v.InferOutput<typeof CarriedHead>

/**
 * One sealed part, at most as many mutations as one call takes. `head`: the JSON text of a `CarriedHead`, as it was signed;
 * `eph`: a P-256 public key made for this part alone; `ct`: gzipped JSON under the key that both make; `sig`: the phone's
 * signature over all of it.
 */
export const CarriedPart = v.object({
  head: v.pipe(v.string(), v.maxLength(8_000)),
  eph: PublicKey,
  iv: v.pipe(base64url, v.length(16)),
  ct: v.pipe(base64url, v.maxLength(230_000)),
  sig: Signature,
})
export type CarriedPart = v.InferOutput<typeof CarriedPart>

/** The file. */
export const CarriedFile = v.looseObject({
  toSo: v.literal('viec-chua-gui'),
  v: count,
  parts: v.pipe(v.array(CarriedPart), v.minLength(1), v.maxLength(MAX_CARRIED_PARTS)),
})
export type CarriedFile = v.InferOutput<typeof CarriedFile>

/** What is inside a part once it is open. */
export const CarriedContent = v.looseObject({
  muts: v.pipe(v.array(v.unknown()), v.maxLength(MAX_MUTATIONS)),
})

export type CarriedContent = v.InferOutput<typeof CarriedContent>

/** The text that the phone's key signs. */
export const carriedText = ({ head, eph, iv, ct }: Omit<CarriedPart, 'sig'>): string =>
  ['toso-carried-1', head, eph, iv, ct].join('\n')

/** Says what the key made of both pairs is for (HKDF). */
export const CARRIED_INFO = 'toso-carried-1'

/**
 * `POST /api/wards/:ward/carried` → what became of one part: `received` stored now or before, `refused` kept for the ward
 * with a code [S6], `left` to be sent by the phone itself.
 */
export const CarriedResult = v.object({
  received: v.number(),
  refused: v.number(),
  left: v.number(),
})
export type CarriedResult = v.InferOutput<typeof CarriedResult>
