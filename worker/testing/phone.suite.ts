import * as v from 'valibot'
import {
  Challenge,
  Identity,
  type Mutation,
  type Row,
  type ScopeId,
  SyncAnswer,
  Token,
  type Uuid,
  uuidv7,
  type Verdict,
} from '../../contract/index.ts'
import { toBase64url } from '../domain/signIn/base64url.ts'
import { bodyOf, call, type Got } from './call.suite.ts'
import { type Change, WHEN } from './documents.suite.ts'

const ecdsa = { name: 'ECDSA', namedCurve: 'P-256' }

/** The keys of a phone. */
export async function newKeys(): Promise<{ keys: CryptoKeyPair; publicKey: string }> {
  const keys = await crypto.subtle.generateKey(ecdsa, false, ['sign', 'verify'])
  if (!('publicKey' in keys)) throw new Error('a pair, please')
  const raw = await crypto.subtle.exportKey('raw', keys.publicKey)
  if (!(raw instanceof ArrayBuffer)) throw new Error('raw bytes, please')
  return { keys, publicKey: toBase64url(new Uint8Array(raw)) }
}

/** An invitation's secret and its hash. */
export async function newSecret(): Promise<{ secret: string; secretHash: string }> {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return { secret: toBase64url(bytes), secretHash: toBase64url(hash) }
}

/** A signature over a text, as a phone makes it. */
export async function signed(text: string, { privateKey }: CryptoKeyPair): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  return toBase64url(
    new Uint8Array(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, bytes)),
  )
}

/** A phone that joined a ward (path "/api/wards/…") or a province, and signed in. It numbers what it writes. */
export class Phone {
  readonly path: string
  readonly identity: Identity
  readonly keys: CryptoKeyPair
  readonly publicKey: string
  token = ''
  #no = 0

  constructor(path: string, identity: Identity, keys: CryptoKeyPair, publicKey: string) {
    this.path = path
    this.identity = identity
    this.keys = keys
    this.publicKey = publicKey
  }

  get device(): Uuid {
    return this.identity.device
  }
  get member(): Uuid {
    return this.identity.member
  }

  async signIn(): Promise<this> {
    const { device } = this
    const { challenge } = bodyOf(Challenge, await call(`${this.path}/challenges`, { json: { device } }))
    const signature = await signed(challenge, this.keys)
    const got = await call(`${this.path}/tokens`, { json: { device, challenge, signature } })
    this.token = bodyOf(Token, got).token
    return this
  }

  /** Mutations with the next numbers of this phone. */
  write(...changes: Change[]): Mutation[] {
    return changes.map((change) => {
      this.#no += 1
      return { no: this.#no, mid: uuidv7(), v: 1, base: null, at: WHEN, ...change }
    })
  }

  /** The raw answer of a sync call. */
  send(muts: readonly unknown[], scopes: Record<string, string | null> = {}): Promise<Got> {
    return call(`${this.path}/sync`, {
      token: this.token,
      json: { v: 1, app: 'test', epoch: null, scopes, muts },
    })
  }

  async sync(muts: readonly unknown[], scopes: Record<string, string | null> = {}): Promise<SyncAnswer> {
    return bodyOf(SyncAnswer, await this.send(muts, scopes))
  }

  /** Verdicts as words: "ok", "dup", or the code of a refusal. */
  async push(...changes: Change[]): Promise<string[]> {
    return (await this.sync(this.write(...changes))).verdicts.map(words)
  }

  /** Every row of a scope from the beginning, page by page. */
  async pull(scope: ScopeId): Promise<Row[]> {
    const rows: Row[] = []
    for (let cursor: string | null = null; ; ) {
      const news: SyncAnswer['scopes'][ScopeId] | undefined = (await this.sync([], { [scope]: cursor }))
        .scopes[scope]
      if (!news) return rows
      rows.push(...news.rows)
      if (!news.more) return rows
      cursor = news.cursor
    }
  }

  get(what: string): Promise<Got> {
    return call(`${this.path}/${what}`, { token: this.token })
  }
  post(what: string, json: unknown): Promise<Got> {
    return call(`${this.path}/${what}`, { token: this.token, json })
  }
  put(what: string, json: unknown): Promise<Got> {
    return call(`${this.path}/${what}`, { method: 'PUT', token: this.token, json })
  }
  remove(what: string): Promise<Got> {
    return call(`${this.path}/${what}`, { method: 'DELETE', token: this.token })
  }
}

export const words = ({ s, code }: Verdict): string => (s === 'rejected' ? `${code}` : s)

/** A phone that uses an invitation. */
export async function join(path: string, invitation: Uuid, secret: string): Promise<Phone> {
  const { keys, publicKey } = await newKeys()
  const got = await call(`${path}/enrolments`, {
    json: { invitation, secret, publicKey, deviceLabel: 'Máy thử' },
  })
  return new Phone(path, v.parse(Identity, bodyOf(Identity, got)), keys, publicKey).signIn()
}
