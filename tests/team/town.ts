import { uuidv7 } from '../../contract/ids.ts'
import type { WardRole } from '../../contract/roles.ts'
import { joinLinkFor, newInvitation } from '../../pwa/account/invitation.ts'
import { post } from '../../scripts/demo/calling.ts'
import { chanceFrom } from '../../scripts/demo/chance.ts'
import { fillHamlet, fillWard } from '../../scripts/demo/fill.ts'
import { demoGuides } from '../../scripts/demo/guides.ts'
import { enrolTeam, openDemo } from '../../scripts/demo/open.ts'
import { busiest, hamlets, madeUp, members, province, ward, wardName } from '../../scripts/demo/ward.ts'
import type { Product } from '../../scripts/product.ts'

/** As many homes as show every kind of row; the demo's three hundred would only take time. */
const HOMES = 24

/** The demo ward with one hamlet filled. Its door at /thu is open; `invite` asks people in without it. */
export interface Town {
  /** A link for one more person of the ward; somebody of the team works in the filled hamlet. */
  invite(role: WardRole, name: string): Promise<string>
}

export async function openTown(product: Product): Promise<Town> {
  const door = { base: product.url, fetch }
  const { official, key } = await openDemo(door, product.setupKey)
  await fillWard(door, official)
  const hamlet = hamlets.find(({ code }) => code === busiest)
  if (!hamlet) throw new Error('the demo ward has lost its busiest hamlet')
  const team = await enrolTeam(
    door,
    official,
    members.filter((member) => member.hamlets.includes(busiest)),
  )
  const small = { ...hamlet, homes: HOMES }
  await fillHamlet(door, small, team, key, await demoGuides(), chanceFrom(5866), Date.now())
  return {
    async invite(role, name) {
      const isTeam = role === 'thanh-vien' || role === 'to-truong'
      const { invitation, secret } = await newInvitation({ name, role, hamlets: isTeam ? [busiest] : [] })
      await post(door, `/api/wards/${ward}/invitations`, invitation, official.token)
      const about = { name, role, wardName, hamlets: isTeam ? [hamlet.name] : [], by: madeUp }
      return joinLinkFor(product.url, { ward, province, invitation: invitation.id, secret, key, about })
    },
  }
}

/** An address of a thing that is not on the phone: the screen says so. */
export const nowhere = uuidv7()
