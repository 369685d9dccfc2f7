import { Hono } from 'hono'
import { CarriedPart } from '../../contract/index.ts'
import { answer } from './answer.ts'
import { readBody } from './body.ts'
import type { Bindings } from './place.ts'
import { wardCall } from './wardCall.ts'

/** [S14] One part of the unsent work of a phone, brought by another. */
export const carried = new Hono<Bindings>().post('/:ward/carried', async (c) => {
  const { device, ledger } = await wardCall(c)
  return answer(c, ledger.carry(device, await readBody(c.req.raw, CarriedPart)))
})
