/**
 * Opens a province or a ward on a running deployment and prints the first person's invitation link:
 * `SETUP_KEY=… npm run open -- ward --url https://… --code 05860 --province 19 --name "Phường Phổ Yên" --person "Cán bộ phường"`.
 * Run again, it makes another first invitation as long as nobody has joined (the paper was lost, or ran out after a week).
 * `--again` makes one although somebody has: the way back in when all phones of the officials are lost.
 */
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { ProvinceCode, WardCode } from '../contract/ids.ts'
import { joinLinkFor, newInvitation } from '../pwa/account/invitation.ts'
import { post } from './demo/calling.ts'

const Words = v.object({
  url: v.pipe(v.string(), v.url()),
  name: v.pipe(v.string(), v.minLength(1)),
  person: v.pipe(v.string(), v.minLength(1)),
})

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    code: { type: 'string' },
    province: { type: 'string' },
    name: { type: 'string' },
    person: { type: 'string' },
    again: { type: 'boolean', default: false },
  },
})

/** Opens it and answers the link that its first person opens on a phone. */
async function open(what: string): Promise<string> {
  const { url, name, person } = v.parse(Words, values)
  const isWard = what === 'ward'
  const ward = isWard ? v.parse(WardCode, values.code) : null
  const province = v.parse(ProvinceCode, isWard ? values.province : values.code)
  const { invitation, secret } = await newInvitation({ name: person, role: 'can-bo', hamlets: [] })
  const { id, secretHash } = invitation
  await post({ base: url.replace(/\/$/, ''), fetch }, `/api/setup/${isWard ? 'wards' : 'provinces'}`, {
    setupKey: process.env.SETUP_KEY ?? '',
    ...(ward && { ward }),
    province,
    name,
    invitation: { id, secretHash, name: person },
    ...(values.again && { again: true }),
  })
  const about = {
    name: person,
    role: isWard ? ('can-bo' as const) : ('tinh' as const),
    wardName: name,
    hamlets: [],
    by: 'Đơn vị vận hành',
  }
  return joinLinkFor(url, { ward, province, invitation: id, secret, key: null, about })
}

try {
  const [what] = positionals
  if (what !== 'ward' && what !== 'province') throw new Error('say `ward` or `province` first')
  console.log(await open(what))
} catch (problem) {
  console.error(`Not opened: ${problem instanceof Error ? problem.message : String(problem)}`)
  process.exitCode = 1
}
