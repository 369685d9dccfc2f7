import { Hono } from 'hono'
import * as v from 'valibot'
import { CodedError, KeyId, MemberHamlets, NewWardKey, NewWraps, PhoneKey } from '../../contract/index.ts'
import { isPublicKey } from '../domain/signIn/signature.ts'
import { answer } from './answer.ts'
import { readBody } from './body.ts'
import { type Bindings, type Call, idIn } from './place.ts'
import { wardCall } from './wardCall.ts'

/** [P1] The ward's keys on their way from an official's phone to the others; the ward itself can open none of it. */
export const wardKeys = new Hono<Bindings>()
  .put('/:ward/phone-key', async (c) => {
    const { device, ledger } = await wardCall(c)
    const phone = await readBody(c.req.raw, PhoneKey)
    await checkPoint(phone.exchangeKey)
    return answer(c, ledger.phoneKey(device, phone))
  })
  .get('/:ward/keys', async (c) => {
    const { device, ledger } = await wardCall(c)
    return answer(c, ledger.keyState(device))
  })
  .post('/:ward/keys', async (c) => {
    const { device, ledger } = await wardCall(c)
    return answer(c, ledger.rotateKey(device, await readBody(c.req.raw, NewWardKey)))
  })
  .post('/:ward/keys/:key/wraps', async (c) => {
    const { device, ledger } = await wardCall(c)
    const { wraps } = await readBody(c.req.raw, NewWraps)
    return answer(c, ledger.handOnKey(device, keyIn(c), wraps))
  })
  .put('/:ward/keys/:key/sheet', async (c) => {
    const { device, ledger } = await wardCall(c)
    return answer(c, ledger.noteSheet(device, keyIn(c)))
  })

/** [W1] Where a member works. */
export const memberHamlets = new Hono<Bindings>().put('/:ward/members/:id/hamlets', async (c) => {
  const { device, ledger } = await wardCall(c)
  const { hamlets } = await readBody(c.req.raw, MemberHamlets)
  return answer(c, ledger.moveMember(device, idIn(c), hamlets))
})

/** The key of the path. @throws CodedError not-found when it is no key's id */
function keyIn(c: Call): string {
  const id = v.safeParse(KeyId, c.req.param('key'))
  if (!id.success) throw new CodedError('not-found')
  return id.output
}

async function checkPoint(publicKey: string): Promise<void> {
  if (!(await isPublicKey(publicKey))) throw new CodedError('body-invalid', 'exchangeKey: no point of P-256')
}
