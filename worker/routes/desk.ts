import { Hono } from 'hono'
import { answer } from './answer.ts'
import { type Bindings, type Call, numberIn } from './place.ts'
import { wardCall } from './wardCall.ts'

const settling = (what: 'seen' | 'accept' | 'return') => async (c: Call) => {
  const { device, ledger } = await wardCall(c)
  return answer(c, ledger.desk(device, { what, place: numberIn(c) }))
}

/** What a team leader or the ward decides: edits that lost (D14), and what lies in quarantine [S7]. */
export const desk = new Hono<Bindings>()
  .get('/:ward/lost', async (c) => {
    const { device, ledger } = await wardCall(c)
    return answer(c, ledger.desk(device, { what: 'lost' }))
  })
  .post('/:ward/lost/:number/seen', settling('seen'))
  .post('/:ward/refusals/:number/accept', settling('accept'))
  .post('/:ward/refusals/:number/return', settling('return'))
