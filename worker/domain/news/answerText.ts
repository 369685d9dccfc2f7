import { type DraftsNews, PROTOCOL, type ScopeId, type Verdict } from '../../../contract/index.ts'
import type { ScopePage } from './news.ts'

/** [S2] What a sync call is answered with, before it is text. */
export type Answer = {
  epoch: string
  time: string
  scopeVersion: number
  verdicts: Verdict[]
  news: ReadonlyMap<ScopeId, ScopePage>
  start: ScopeId[]
  drop: string[]
  /** The highest number of the device, where some were taken. */
  lastNo: number | null
  /** The ward's newest key, where the phone should ask for it (PROTOCOL.md 11.3). */
  key: string | null | undefined
  drafts: DraftsNews | null
}

/**
 * The answer as JSON. Rows go in as the text they are stored as; what has its default is left out, which keeps an answer
 * without news under 300 bytes [S2].
 */
export function answerText({
  epoch,
  time,
  scopeVersion,
  verdicts,
  news,
  start,
  drop,
  lastNo,
  key,
  drafts,
}: Answer): string {
  const scopes = [...news].map(([id, page]) => `"${id}":${pageText(page)}`).join(',')
  const rest = {
    scopeVersion,
    ahead: true,
    ...(start.length > 0 && { start }),
    ...(drop.length > 0 && { drop }),
    ...(lastNo !== null && { lastNo }),
    ...(key !== undefined && { key }),
    ...(drafts && { drafts }),
  }
  const head = JSON.stringify({ v: PROTOCOL, epoch, time, verdicts })
  return `${head.slice(0, -1)},"scopes":{${scopes}},${JSON.stringify(rest).slice(1)}`
}

function pageText({ rows, cursor, from, more, reset, digest }: ScopePage): string {
  const rest = JSON.stringify({ cursor, from, ...(more && { more }), ...(reset && { reset }), ...digest })
  return `{"rows":[${rows.join(',')}],${rest.slice(1)}`
}
