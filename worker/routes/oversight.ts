import { Hono } from 'hono'
import { answer } from './answer.ts'
import { type Bindings, pageIn } from './place.ts'
import { wardCall } from './wardCall.ts'

/**
 * What the ward looks after: what was not taken [S6], what was erased [P6], which steps look different on real phones, and
 * whether roll-up and ledger agree [C3].
 */
export const oversight = new Hono<Bindings>()
  .get('/:ward/refusals', async (c) => {
    const { device, ledger } = await wardCall(c)
    return answer(c, ledger.refusals(device, pageIn(c)))
  })
  .get('/:ward/refusals/own', async (c) => {
    const { device, ledger } = await wardCall(c)
    return answer(c, ledger.settledRefusals(device))
  })
  .get('/:ward/erasures', async (c) => {
    const { device, ledger } = await wardCall(c)
    return answer(c, ledger.erasures(device, pageIn(c)))
  })
  .get('/:ward/marks', async (c) => {
    const { device, ledger } = await wardCall(c)
    return answer(c, ledger.marks(device))
  })
  .get('/:ward/recount', async (c) => {
    const { device, ledger } = await wardCall(c)
    return answer(c, ledger.recount(device))
  })
