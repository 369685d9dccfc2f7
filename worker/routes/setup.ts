import { Hono } from 'hono'
import { OpenProvince, OpenWard } from '../../contract/index.ts'
import { Buckets, SETUP_RATE } from '../domain/rateLimit.ts'
import { answer } from './answer.ts'
import { readBody } from './body.ts'
import { checkSecret } from './operator.ts'
import type { Bindings, Call } from './place.ts'

/** Wrong keys per address, in this isolate. */
const wrongKeys = new Buckets(SETUP_RATE)

/** Lets only the deployment's own setup key through. @throws CodedError setup-key-wrong, too-many-requests */
export async function checkSetupKey(c: Call, setupKey: string): Promise<void> {
  await checkSecret(c, wrongKeys, setupKey, c.env.SETUP_KEY, 'setup-key-wrong')
}

/** Opening wards and provinces. */
export const setup = new Hono<Bindings>()
  .post('/wards', async (c) => {
    const { setupKey, ...ward } = await readBody(c.req.raw, OpenWard)
    await checkSetupKey(c, setupKey)
    return answer(c, c.env.WARD.getByName(ward.ward).open(ward))
  })
  .post('/provinces', async (c) => {
    const { setupKey, ...province } = await readBody(c.req.raw, OpenProvince)
    await checkSetupKey(c, setupKey)
    return answer(c, c.env.PROVINCE.getByName(province.province).open(province))
  })
