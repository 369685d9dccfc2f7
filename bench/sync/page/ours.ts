import * as v from 'valibot'
import { Assistance, HamletCode, Identity, type TokenSource, Uuid } from '../../../contract/index.ts'
import { Documents } from '../../../pwa/storage/documents/documents.ts'
import { save } from '../../../pwa/storage/save.ts'
import { keyringOf } from '../../../pwa/storage/sealing.ts'
import { Session } from '../../../pwa/storage/session.ts'
import { Store } from '../../../pwa/storage/store.ts'
import { syncOnce } from '../../../pwa/sync/syncOnce.ts'
import type { Config, Stack } from '../stack.ts'

const Phone = v.object({ identity: Identity, hamlet: HamletCode, token: v.string() })

/** The product's own storage and sync, as the app runs them. */
class Ours implements Stack {
  #session: Session | null = null
  #phone: v.InferOutput<typeof Phone> | null = null

  async open({ phone }: Config): Promise<void> {
    this.#phone = v.parse(Phone, phone)
    const { identity } = this.#phone
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, [
      'encrypt',
      'decrypt',
    ])
    this.#session = new Session(identity, new Store(identity.member), keyringOf({ id: 'khoa-thu', key }))
    await this.#session.store.open()
  }

  write: Stack['write'] = async (records) => {
    const { session, phone } = this.#opened()
    const changes = records.map(({ id, body }) => ({
      op: 'put' as const,
      kind: 'assistance' as const,
      id: v.parse(Uuid, id),
      scope: phone.hamlet,
      fields: v.parse(Assistance, body),
    }))
    await save(session, changes)
  }

  sync = async (): Promise<void> => {
    const { session, phone } = this.#opened()
    const tokens: TokenSource = { token: async () => ({ ok: true, value: phone.token }) }
    const door = { base: '', fetch: (input: RequestInfo | URL, init?: RequestInit) => fetch(input, init) }
    const outcome = await syncOnce({
      ...{ store: session.store, identity: phone.identity, door, tokens },
      now: Date.now,
      noteSent: async () => undefined,
    })
    if (!outcome.ok) throw new Error(`sync failed: ${JSON.stringify(outcome.failure)}`)
  }

  count = async (): Promise<number> => (await new Documents(this.#opened().session.store).all()).length

  #opened() {
    if (!(this.#session && this.#phone)) throw new Error('not opened')
    return { session: this.#session, phone: this.#phone }
  }
}

Object.assign(globalThis, { stack: new Ours() })
