import { Hono } from 'hono'
import { CodedError, OpenProvince, OpenWard } from '../../contract/index.ts'
import { Buckets, SETUP_RATE } from '../domain/rateLimit.ts'
import { isSameSecret } from '../domain/signIn/signature.ts'
import { answer } from './answer.ts'
import { readBody } from './body.ts'
import { addressOf, type Bindings, type Call } from './place.ts'

/** Wrong keys per address, in this isolate. */
const wrongKeys = new Buckets(SETUP_RATE)

/** Lets only the deployment's own setup key through. @throws CodedError setup-key-wrong, too-many-requests */
export async function checkSetupKey(c: Call, setupKey: string): Promise<void> {
  const address = addressOf(c)
  // Counted before anything is compared: after too many wrong keys not even the right one is looked at.
  const seconds = wrongKeys.take(address, Date.now())
  if (seconds > 0) throw new CodedError('too-many-requests', 'too many wrong keys', seconds)
  if (!c.env.SETUP_KEY || !(await isSameSecret(setupKey, c.env.SETUP_KEY)))
    throw new CodedError('setup-key-wrong')
  wrongKeys.giveBack(address)
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
