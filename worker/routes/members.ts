import { Hono } from 'hono'
import { answer } from './answer.ts'
import { type Bindings, idIn } from './place.ts'
import { wardCall } from './wardCall.ts'

/** The ward's people and their phones. */
export const members = new Hono<Bindings>()
  .get('/:ward/members', async (c) => {
    const { device, ledger } = await wardCall(c)
    return answer(c, ledger.members(device))
  })
  .delete('/:ward/members/:id', async (c) => {
    const { device, ledger } = await wardCall(c)
    return answer(c, ledger.retireMember(device, idIn(c)))
  })
  .delete('/:ward/devices/:id', async (c) => {
    const { device, ledger } = await wardCall(c)
    return answer(c, ledger.retireDevice(device, idIn(c)))
  })
  .get('/:ward/me', async (c) => {
    const { device, ledger } = await wardCall(c)
    return answer(c, ledger.me(device))
  })
