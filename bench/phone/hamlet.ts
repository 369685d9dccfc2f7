import { joinLinkFor, newInvitation } from '../../pwa/account/invitation.ts'
import { post } from '../../scripts/demo/calling.ts'
import { chanceFrom } from '../../scripts/demo/chance.ts'
import { fillHamlet, fillWard } from '../../scripts/demo/fill.ts'
import { demoGuides } from '../../scripts/demo/guides.ts'
import { enrolTeam, openDemo } from '../../scripts/demo/open.ts'
import { busiest, hamlets, members, province, ward } from '../../scripts/demo/ward.ts'
import type { OwnMachine } from '../../scripts/selfhost/start.ts'

/**
 * A hamlet with this many homes, filled with eight weeks of work.
 * @returns invitation links for so many people ("Người đo 1" …), and how many documents there are
 */
export async function filledHamlet(
  machine: OwnMachine,
  homes: number,
  people = 1,
): Promise<{ link: string; links: string[]; documents: number }> {
  const door = { base: machine.url, fetch }
  const { official, key } = await openDemo(door, machine.setupKey)
  await fillWard(door, official)
  const team = await enrolTeam(door, official, members)
  const those = team.filter(({ member }) => member.hamlets.includes(busiest))
  const hamlet = hamlets.find(({ code }) => code === busiest)
  if (!hamlet) throw new Error('the demo ward lost its busiest hamlet')
  const sized = { ...hamlet, homes, households: homes }
  const documents = await fillHamlet(door, sized, those, key, await demoGuides(), chanceFrom(7), Date.now())
  const links: string[] = []
  for (let person = 1; person <= people; person++) {
    const { invitation, secret } = await newInvitation({
      ...{ name: `Người đo ${person}`, role: 'thanh-vien', hamlets: [busiest] },
    })
    await post(door, `/api/wards/${ward}/invitations`, invitation, official.token)
    const link = joinLinkFor(machine.url, {
      ...{ ward, province, invitation: invitation.id, secret },
      key: { id: key.id, raw: key.raw },
      about: null,
    })
    links.push(link)
  }
  return { link: links[0] ?? '', links, documents }
}
