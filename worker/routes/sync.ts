import { Hono } from 'hono'
import { CodedError, MAX_MUTATIONS, PROTOCOL, SyncCall } from '../../contract/index.ts'
import { answer } from './answer.ts'
import { readBody } from './body.ts'
import type { Bindings } from './place.ts'
import { wardCall } from './wardCall.ts'

/** [S2] One call both ways. */
export const syncs = new Hono<Bindings>().post('/:ward/sync', async (c) => {
  const { device, ledger } = await wardCall(c)
  const call = await readBody(c.req.raw, SyncCall)
  if (call.v > PROTOCOL) throw new CodedError('protocol-unknown')
  if (call.muts.length > MAX_MUTATIONS) throw new CodedError('too-many-mutations')
  return answer(c, ledger.sync(device, call))
})
