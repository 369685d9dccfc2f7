import { Hono } from 'hono'
import { CodedError, DEMO_PROVINCE, DEMO_WARD, NewDemoDoor, NewDemoInvitation } from '../../contract/index.ts'
import { answer } from './answer.ts'
import { readBody } from './body.ts'
import { addressOf, type Bindings } from './place.ts'
import { checkSetupKey } from './setup.ts'

/** One-tap roles with demo data. Where `DEMO` is off, none of this exists. */
export const demo = new Hono<Bindings>()
  .use(async (c, next) => {
    if (c.env.DEMO !== '1') throw new CodedError('not-found')
    await next()
  })
  .get('/door', (c) => answer(c, c.env.WARD.getByName(DEMO_WARD).demoDoor(addressOf(c))))
  .post('/door', async (c) => {
    const door = await readBody(c.req.raw, NewDemoDoor)
    await checkSetupKey(c, door.setupKey)
    return answer(c, c.env.WARD.getByName(DEMO_WARD).storeDemoDoor(addressOf(c), door))
  })
  .post('/invitations', async (c) => {
    const asked = await readBody(c.req.raw, NewDemoInvitation)
    const place =
      asked.role === 'tinh' ? c.env.PROVINCE.getByName(DEMO_PROVINCE) : c.env.WARD.getByName(DEMO_WARD)
    return answer(c, place.demoInvite(addressOf(c), asked))
  })
