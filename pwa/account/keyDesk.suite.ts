import {
  type ApiResult,
  type ErrorCode,
  errorStatus,
  type KeyHead,
  type KeyWrap,
  type Uuid,
} from '../../contract/index.ts'
import type { Session } from '../storage/session.ts'
import type { KeyCalls } from './followKey.ts'

type Phone = { exchangeKey: string | null; holds: string | null; isOfficial: boolean; isRetired: boolean }

/** The server's desk for keys, in memory, by the sentences of PROTOCOL.md §11. It keeps what it was told, to be searched. */
export class KeyDesk {
  key: KeyHead | null = null
  fate: 'ok' | 'lost-call' | 'lost-answer' = 'ok'
  readonly phones = new Map<Uuid, Phone>()
  readonly wraps = new Map<Uuid, KeyWrap>()
  readonly heard: unknown[] = []

  /** The desk as one phone reaches it. */
  for({ identity: { device, role } }: Session): KeyCalls {
    const known = this.phones.get(device)
    const phone = known ?? { exchangeKey: null, holds: null, isOfficial: role === 'can-bo', isRetired: false }
    this.phones.set(device, phone)
    return {
      tellPhoneKey: (told) =>
        this.#answer(told, () => {
          Object.assign(phone, told)
          if (phone.isOfficial && told.holds) this.key ??= { id: told.holds, ring: null }
          if (told.holds === this.key?.id) this.wraps.delete(device)
          return { key: this.key, wrap: this.wraps.get(device) ?? null, waiting: this.#waiting().length }
        }),
      fetchKeys: () =>
        this.#answer(null, () => ({
          key: this.key && { ...this.key, madeAt: '2026-11-22T02:00:00.000Z', printedAt: null },
          phones: this.#open().map(([id, { exchangeKey, holds }]) => ({
            ...{ device: id, member: id, exchangeKey, holds },
            isServed: this.wraps.has(id),
          })),
        })),
      changeKey: (key) =>
        this.#answer(key, () => {
          if (this.key?.id !== key.id && (this.key?.id ?? null) !== key.follows) return 'key-changed'
          if (this.key?.id !== key.id) this.wraps.clear()
          this.key = { id: key.id, ring: key.ring }
          this.#take(key.wraps)
          return this.key
        }),
      handOnKey: (id, { wraps }) =>
        this.#answer(wraps, () => {
          if (this.key?.id !== id) return 'key-changed'
          this.#take(wraps)
          return null
        }),
    }
  }

  /** Whether a sync answer would speak of keys to this phone (PROTOCOL.md 11.3). */
  hints(session: Session): boolean {
    const { device } = session.identity
    const phone = this.phones.get(device)
    if (!phone?.exchangeKey) return true
    if (phone.holds !== this.key?.id) return this.wraps.has(device)
    return phone.isOfficial && this.#waiting().length > 0
  }

  retire({ identity: { device } }: Session): void {
    const phone = this.phones.get(device)
    if (phone) phone.isRetired = true
    this.wraps.delete(device)
  }

  #open = () => [...this.phones].filter(([, { isRetired }]) => !isRetired)
  #waiting = () =>
    this.#open().filter(
      ([id, { exchangeKey, holds }]) => exchangeKey && holds !== this.key?.id && !this.wraps.has(id),
    )

  #take(wraps: readonly KeyWrap[]): void {
    const open = new Set(this.#open().map(([id]) => id))
    for (const wrap of wraps)
      if (open.has(wrap.device) && !this.wraps.has(wrap.device)) this.wraps.set(wrap.device, wrap)
  }

  async #answer<T>(told: unknown, run: () => T | ErrorCode): Promise<ApiResult<T>> {
    const { fate } = this
    this.fate = 'ok'
    this.heard.push(told)
    if (fate === 'lost-call') return { ok: false, failure: { kind: 'network' } }
    const value = run()
    if (fate === 'lost-answer') return { ok: false, failure: { kind: 'network' } }
    if (isCode(value)) {
      const status = errorStatus[value]
      return { ok: false, failure: { kind: 'code', code: value, status, retryAfter: null } }
    }
    return { ok: true, value }
  }
}

const isCode = (value: unknown): value is ErrorCode => typeof value === 'string' && value in errorStatus
