import { Hono } from 'hono'
import { CodedError } from '../../contract/index.ts'
import { StuckReport } from '../../contract/stuck.ts'
import { Buckets, STUCK_RATE } from '../domain/rateLimit.ts'
import type { Reply } from '../domain/reply.ts'
import { answer } from './answer.ts'
import { readBody } from './body.ts'
import { callerOf } from './caller.ts'
import { deskOf } from './guideDesk.ts'
import { checkContentKey } from './operator.ts'
import { addressOf, type Bindings, type Call, placeOfProvince, provinceIn } from './place.ts'
import { wardCall } from './wardCall.ts'

/** Calls per address, in this isolate's memory only. */
const calls = new Buckets(STUCK_RATE)

/** "Tôi bị kẹt": said without sign-in, read by the guides' authors. */
export const stuck = new Hono<Bindings>()
  .post('/stuck', async (c) => {
    const seconds = calls.take(addressOf(c), Date.now())
    if (seconds > 0) throw new CodedError('too-many-requests', 'slower, please', seconds)
    const { events } = await readBody(c.req.raw, StuckReport)
    return answer(c, deskOf(c).countStuck(events))
  })
  .get('/stuck', async (c) => {
    await checkContentKey(c)
    return answer(c, deskOf(c).stuckCounts(true))
  })

/** The same counts for whoever leads a ward, without small ones [C8]. */
export const wardStuck = new Hono<Bindings>().get('/:ward/stuck', async (c) => {
  const { device, ledger } = await wardCall(c)
  return told(c, await ledger.allows(device, 'stuck.read'))
})

/** And for the province. */
export const provinceStuck = new Hono<Bindings>().get('/:province/stuck', async (c) => {
  const province = provinceIn(c)
  const device = await callerOf(c, placeOfProvince(province))
  return told(c, await c.env.PROVINCE.getByName(province).allows(device, 'stuck.read'))
})

const told = (c: Call, allowed: Reply): Promise<Response> =>
  answer(c, allowed.ok ? deskOf(c).stuckCounts(false) : Promise.resolve(allowed))
