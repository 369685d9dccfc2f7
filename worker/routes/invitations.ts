import { Hono } from 'hono'
import { NewInvitation } from '../../contract/index.ts'
import { answer } from './answer.ts'
import { readBody } from './body.ts'
import { type Bindings, idIn } from './place.ts'
import { wardCall } from './wardCall.ts'

/** [W1] Invitations to a ward. */
export const invitations = new Hono<Bindings>()
  .post('/:ward/invitations', async (c) => {
    const { device, ledger } = await wardCall(c)
    return answer(c, ledger.invite(device, await readBody(c.req.raw, NewInvitation)))
  })
  .delete('/:ward/invitations/:id', async (c) => {
    const { device, ledger } = await wardCall(c)
    return answer(c, ledger.withdraw(device, idIn(c)))
  })
