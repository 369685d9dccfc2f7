import { Hono } from 'hono'
import { AskCopy, RestoreWard, WipeWard } from '../../contract/index.ts'
import { answer } from './answer.ts'
import { readBody } from './body.ts'
import { type Bindings, wardIn } from './place.ts'
import { checkSetupKey } from './setup.ts'

/** Bytes of a part that comes back: its last row may be a refused call as long as calls may be, quoted once more [S6]. */
export const MOST_PART_BYTES = 1_048_576

/** The operator copies a ward away, takes it away, and puts a copy back (scripts/ward.ts). */
export const wardCopies = new Hono<Bindings>()
  .post('/wards/:ward/copy', async (c) => {
    const ward = wardIn(c)
    const { setupKey, from } = await readBody(c.req.raw, AskCopy)
    await checkSetupKey(c, setupKey)
    return answer(c, c.env.WARD.getByName(ward).copy(from))
  })
  .post('/wards/:ward/wipe', async (c) => {
    const ward = wardIn(c)
    const { setupKey, epoch, mark } = await readBody(c.req.raw, WipeWard)
    await checkSetupKey(c, setupKey)
    return answer(c, c.env.WARD.getByName(ward).wipe(epoch, mark))
  })
  .post('/wards/:ward/restore', async (c) => {
    const ward = wardIn(c)
    const { setupKey, part } = await readBody(c.req.raw, RestoreWard, MOST_PART_BYTES)
    await checkSetupKey(c, setupKey)
    return answer(c, c.env.WARD.getByName(ward).restore(ward, part))
  })
