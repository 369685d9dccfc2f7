import * as v from 'valibot'
import { digestOf, isSameDigest, MAX_MUTATIONS, type Mutation, SyncAnswer } from '../../contract/index.ts'
import type { Written } from '../../pwa/storage/rows.ts'
import { hamlet, ward } from './codes.ts'

/** What one full reading of a hamlet found. `isWhole`: count and digest are the ward's own. */
export type FirstSync = { ms: number; rows: number; bytes: number; isWhole: boolean }

/** A signed-in phone as the server sees it: it numbers what it writes, and reads page by page. */
export class LoadPhone {
  readonly token: string
  readonly #url: string
  #no = 0

  constructor(url: string, token: string) {
    this.#url = url
    this.token = token
  }

  /** Sends changes in calls of 200. @throws when one of them is not taken */
  async push(changes: readonly Written[]): Promise<void> {
    const numbered = changes.map((change) => {
      this.#no += 1
      return { no: this.#no, ...change }
    })
    for (let at = 0; at < numbered.length; at += MAX_MUTATIONS)
      await this.send(numbered.slice(at, at + MAX_MUTATIONS))
  }

  /** One call of the sync with these mutations, again if need be: the same numbers are taken once. */
  async send(muts: readonly Mutation[]): Promise<SyncAnswer> {
    const { answer } = await this.#call({}, muts)
    const refused = answer.verdicts.filter(({ s }) => s === 'rejected')
    if (refused.length > 0) throw new Error(`the ward refused ${JSON.stringify(refused[0])}`)
    return answer
  }

  /** Everything of the hamlet from the beginning, page by page [S10]. */
  async firstSync(): Promise<FirstSync> {
    const started = performance.now()
    const held = new Map<string, number>()
    let [cursor, rows, bytes]: [string | null, number, number] = [null, 0, 0]
    for (;;) {
      const got = await this.#call({ [hamlet]: cursor }, [])
      const news = got.answer.scopes[hamlet]
      if (!news) throw new Error('no news of the hamlet')
      for (const row of news.rows) held.set(row.id, row.ver)
      rows += news.rows.length
      bytes += got.bytes
      cursor = news.cursor
      if (news.more) continue
      const here = digestOf([...held].map(([id, ver]) => ({ id, ver })))
      const isWhole = rows === held.size && isSameDigest(here, { n: news.n ?? -1, sum: news.sum ?? -1 })
      return { ms: performance.now() - started, rows, bytes, isWhole }
    }
  }

  /** Milliseconds of one answer of a route. */
  async timed(path: string): Promise<number> {
    const started = performance.now()
    const answer = await this.#fetch(path)
    await answer.arrayBuffer()
    return performance.now() - started
  }

  /** Milliseconds of a sync without news, from the head. */
  async noNews(cursor: string): Promise<number> {
    const started = performance.now()
    await this.#call({ [hamlet]: cursor }, [])
    return performance.now() - started
  }

  /** The head of the hamlet's log, read to its end. */
  async head(): Promise<string> {
    let cursor: string | null = null
    for (;;) {
      const { answer } = await this.#call({ [hamlet]: cursor }, [])
      const news = answer.scopes[hamlet]
      cursor = news?.cursor ?? null
      if (!news?.more && cursor) return cursor
    }
  }

  async #call(scopes: Record<string, string | null>, muts: readonly unknown[]) {
    const body = JSON.stringify({ v: 1, app: 'load', epoch: null, scopes, muts })
    const answer = await this.#fetch('sync', { method: 'POST', body })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`sync answered ${answer.status} ${text}`)
    return { answer: v.parse(SyncAnswer, JSON.parse(text)), bytes: text.length }
  }

  #fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' }
    return fetch(`${this.#url}/api/wards/${ward}/${path}`, { ...init, headers })
  }
}
