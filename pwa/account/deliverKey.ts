import { type ApiResult, failed, type KeyPhone, type KeyWrap, MAX_WRAPS } from '../../contract/index.ts'
import type { Session } from '../storage/session.ts'
import type { KeyCalls } from './followKey.ts'
import { sealRing, wrapFor } from './handOver.ts'
import { rawKeysOf } from './heldKeys.ts'
import type { RawWardKey } from './keys.ts'

/** Hands the newest key on to phones that had no wrap yet: joined in between, or told their exchange key late. */
export async function deliverKey(session: Session, calls: KeyCalls): Promise<void> {
  const raw = rawKeysOf(session)
  const own = raw?.keys.find(({ id }) => id === raw.current)
  const state = own && (await calls.fetchKeys())
  if (!own || !state?.ok || state.value.key?.id !== own.id) return
  const open = state.value.phones.filter(({ holds, isServed }) => holds !== own.id && !isServed)
  for (const some of chunks(await wrapsFor(session, own, open)))
    if (!(await calls.handOnKey(own.id, { wraps: some })).ok) return
}

/**
 * Makes a key the ward's newest: its wraps for every phone that can take one, and all older keys sealed under it.
 * @returns how many phones got a wrap, and how many get theirs later: they must tell their exchange key first, or the
 *   network went
 */
export async function publishKey(
  session: Session,
  calls: KeyCalls,
  key: RawWardKey,
  follows: string | null,
): Promise<ApiResult<{ served: number; silent: number }>> {
  const raw = rawKeysOf(session)
  const state = await calls.fetchKeys()
  if (!state.ok) return state
  if (!raw) return failed({ kind: 'protocol' })
  const { phones } = state.value
  const wraps = await wrapsFor(session, key, phones)
  const [first = [], ...rest] = chunks(wraps)
  const ring = await sealRing(
    key,
    raw.keys.filter(({ id }) => id !== key.id),
  )
  const changed = await calls.changeKey({ id: key.id, follows, ring, wraps: first })
  if (!changed.ok) return changed
  let served = first.length
  // What does not get through is wrapped again at the next contact of an official's phone.
  for (const some of rest) if ((await calls.handOnKey(key.id, { wraps: some })).ok) served += some.length
  return { ok: true, value: { served, silent: phones.length - served } }
}

/** This phone's own first: should the answer get lost, it finds its key among the first. */
async function wrapsFor(
  { identity }: Session,
  key: RawWardKey,
  phones: readonly KeyPhone[],
): Promise<KeyWrap[]> {
  const ward = `${identity.ward}`
  const own = ({ device }: KeyPhone) => Number(device === identity.device)
  const wraps: KeyWrap[] = []
  for (const { device, exchangeKey } of [...phones].sort((a, b) => own(b) - own(a)))
    if (exchangeKey) wraps.push({ device, ...(await wrapFor(key, { ward, device, exchangeKey })) })
  return wraps
}

const chunks = (wraps: readonly KeyWrap[]): KeyWrap[][] =>
  Array.from({ length: Math.ceil(wraps.length / MAX_WRAPS) }, (_, i) =>
    wraps.slice(i * MAX_WRAPS, (i + 1) * MAX_WRAPS),
  )
