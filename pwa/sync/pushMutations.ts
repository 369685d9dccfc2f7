import {
  type ApiResult,
  type Mutation,
  PROTOCOL,
  SyncAnswer,
  type Verdict,
  type WardCode,
} from '../../contract/index.ts'
import { ask, type Door } from './call.ts'
import { nextBatch } from './decide/batch.ts'
import { APP_VERSION } from './version.ts'

/**
 * Sends mutations without a store, for a writer that keeps its own numbers (demo data, imports): in order, in batches.
 * Stops at the first call that fails; repeating all of them is harmless [S3].
 */
export async function pushMutations(
  door: Door,
  ward: WardCode,
  token: string,
  mutations: readonly Mutation[],
): Promise<ApiResult<Verdict[]>> {
  const verdicts: Verdict[] = []
  const source = { token: async () => ({ ok: true as const, value: token }) }
  for (let rest = [...mutations]; rest.length > 0; ) {
    const muts = nextBatch(rest)
    const body = { v: PROTOCOL, app: APP_VERSION, epoch: null, scopes: {}, muts }
    const answer = await ask(
      door,
      source,
      { method: 'POST', path: `/api/wards/${ward}/sync`, body },
      SyncAnswer,
    )
    if (!answer.ok) return answer
    verdicts.push(...answer.value.verdicts)
    rest = rest.slice(muts.length)
  }
  return { ok: true, value: verdicts }
}
