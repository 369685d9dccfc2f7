import { Hono } from 'hono'
import { etag } from 'hono/etag'
import * as v from 'valibot'
import { CodedError } from '../../contract/index.ts'
import { CLOSED_MONTHS } from '../domain/figures/periods.ts'
import { answer } from './answer.ts'
import { callerOf } from './caller.ts'
import { type Bindings, type Call, placeOfProvince, provinceIn } from './place.ts'
import { wardCall } from './wardCall.ts'

const Months = v.optional(v.pipe(v.string(), v.regex(/^\d{1,2}$/), v.transform(Number), v.maxValue(60)))

/** How many closed months are asked for. @throws CodedError body-invalid */
function monthsIn(c: Call): number {
  const months = v.safeParse(Months, c.req.query('months'))
  if (!months.success) throw new CodedError('body-invalid', 'months: 0 to 60')
  return months.output ?? CLOSED_MONTHS
}

/** [C3] Figures of a ward. Without news the answer is 304. */
export const wardCoverage = new Hono<Bindings>().get('/:ward/coverage', etag({ weak: true }), async (c) => {
  const { device, ledger } = await wardCall(c)
  const reply = await answer(c, ledger.coverage(device, monthsIn(c)))
  reply.headers.set('Cache-Control', 'private, no-cache')
  return reply
})

/** The roll-up of a province's wards. */
export const provinceCoverage = new Hono<Bindings>().get(
  '/:province/coverage',
  etag({ weak: true }),
  async (c) => {
    const province = provinceIn(c)
    const device = await callerOf(c, placeOfProvince(province))
    const reply = await answer(c, c.env.PROVINCE.getByName(province).coverage(device))
    reply.headers.set('Cache-Control', 'private, no-cache')
    return reply
  },
)
