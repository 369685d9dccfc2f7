import { beforeAll, describe, expect, it } from 'vitest'
import { type HamletCode, LostList, reachOf, uuidv7, wardRoles } from '../../contract/index.ts'
import { bodyOf, call, refusal } from '../testing/call.suite.ts'
import { assistance, del, household, sealed, set, stepMark } from '../testing/documents.suite.ts'
import { newSecret, type Phone } from '../testing/phone.suite.ts'
import { openPlaces, type Places } from '../testing/places.suite.ts'
import { knownRoutes, methodOf } from '../testing/routes.suite.ts'

/** [P4] Every route that a role has for its own hamlets only: nothing of another hamlet comes out of it, or is changed by it. */
const narrow = knownRoutes.flatMap((known) =>
  'action' in known
    ? wardRoles
        .filter((role) => reachOf(known.action, role) === 'own-hamlets')
        .map((role) => ({ ...known, role, method: methodOf(known) }))
    : [],
)
const reading = narrow.filter(({ method }) => method === 'GET')

let places: Places
const phones = new Map<string, Phone>()

beforeAll(async () => {
  places = await openPlaces()
  const { town } = places
  for (const hamlet of [town.near, town.far]) await live(hamlet)
  for (const role of ['thanh-vien', 'to-truong'] as const)
    phones.set(role, await town.welcome(role, town.near))
})

/** What every list of a hamlet shows something of: people, figures, marks, a lost value, a refusal, an erasure. */
async function live(hamlet: HamletCode): Promise<void> {
  const { town } = places
  const [one, two] = [await town.welcome('thanh-vien', hamlet), await town.welcome('thanh-vien', hamlet)]
  const [home, gone] = [uuidv7(), uuidv7()]
  await town.official.push(household(hamlet, home), household(hamlet, gone), assistance(hamlet))
  await one.push(set('household', hamlet, home, { label: sealed('bcOoYQ') }), stepMark(hamlet))
  await two.push(set('household', hamlet, home, { label: sealed('aGFp') }))
  await two.push(assistance(hamlet, { guide: 'không phải mã' }))
  await town.official.push(del('household', hamlet, gone))
}

const phoneOf = (role: string): Phone => {
  const phone = phones.get(role)
  if (!phone) throw new Error(`nobody is ${role}`)
  return phone
}

describe('[P4] reading', () => {
  it.each(reading)('$route shows $role their own hamlet and no other', async ({ role, ask }) => {
    const { town } = places
    const { path } = await ask(places, town.path)
    const asked = path.replace('before=9', 'before=999')
    const [mine, all] = [
      await call(asked, { token: phoneOf(role).token }),
      await call(asked, { token: town.official.token }),
    ]
    expect([mine.status, all.status]).toEqual([200, 200])
    expect(mine.text).toContain(town.near)
    expect(mine.text).not.toContain(town.far)
    expect(all.text).toContain(town.far)
  })
})

describe('[P4] changing', () => {
  /** Routes that write, each with the test that it stops at the hamlet's edge. */
  const tried = {
    'POST /api/wards/:ward/sync': 'access.test.ts',
    'POST /api/wards/:ward/invitations': 'below',
    'DELETE /api/wards/:ward/invitations/:id': 'below',
    'POST /api/wards/:ward/lost/:number/seen': 'below',
  }

  it('every route of this kind is known here', () => {
    const routes = narrow.filter(({ method }) => method !== 'GET').map(({ route }) => route)
    expect([...new Set(routes)].sort()).toEqual(Object.keys(tried).sort())
  })

  it('a team leader settles no lost value of another hamlet, and their own', async () => {
    const { official, far, near } = places.town
    const { lost } = bodyOf(LostList, await official.get('lost'))
    const placeIn = (hamlet: HamletCode) => lost.find(({ scope }) => scope === hamlet)?.place
    const leader = phoneOf('to-truong')
    expect(refusal(await leader.post(`lost/${placeIn(far)}/seen`, {}))).toBe('403 other-hamlet')
    expect((await leader.post(`lost/${placeIn(near)}/seen`, {})).status).toBe(204)
  })

  it('a team leader opens and withdraws invitations for their own hamlet only', async () => {
    const { official, far, near } = places.town
    const leader = phoneOf('to-truong')
    const terms = async (hamlet: HamletCode) => {
      const { secretHash } = await newSecret()
      return { id: uuidv7(), secretHash, name: 'Ai', role: 'thanh-vien', hamlets: [hamlet] }
    }
    expect(refusal(await leader.post('invitations', await terms(far)))).toBe('403 other-hamlet')
    const theirs = await terms(far)
    await official.post('invitations', theirs)
    expect(refusal(await leader.remove(`invitations/${theirs.id}`))).toBe('403 other-hamlet')
    const own = await terms(near)
    expect((await leader.post('invitations', own)).status).toBe(201)
    expect((await leader.remove(`invitations/${own.id}`)).status).toBe(204)
  })
})
