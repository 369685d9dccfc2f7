import { describe, expect, it } from 'vitest'
import { hamlets, members } from '../examples/members.ts'
import { activeCount, groupsOf, pendingInvitations } from './groups.ts'
import { isLate, lastContactOf } from './lastContact.ts'

describe('the team, hamlet by hamlet', () => {
  const groups = groupsOf(members.members, hamlets)
  const namesIn = (name: string | null) =>
    groups.find((group) => (group.hamlet?.name ?? null) === name)?.members.map((each) => each.name)

  it('begins with who serves the ward as a whole, then counts hamlets as people do', () => {
    expect(groups.map((group) => group.hamlet?.name ?? null)).toEqual([
      null,
      'Tổ dân phố 2',
      'Tổ dân phố 6',
      'Tổ dân phố 10',
    ])
    expect(namesIn(null)).toEqual(['Chị Ngọc'])
  })

  it('puts the leader first, and who serves two hamlets into both', () => {
    expect(namesIn('Tổ dân phố 6')).toEqual(['Bác Tuấn', 'Chị Hạnh'])
    expect(namesIn('Tổ dân phố 10')).toEqual(['Bác Tuấn'])
  })

  it('shows hamlets without anybody, and counts each person once', () => {
    expect(namesIn('Tổ dân phố 2')).toEqual([])
    expect(activeCount(members)).toBe(3)
  })

  it('lists invitations that are open or ran out, not those that were used', () => {
    expect(pendingInvitations(members).map(({ name, state }) => [name, state])).toEqual([
      ['Em Linh', 'open'],
      ['Anh Sơn', 'expired'],
    ])
  })
})

describe('last contact of a phone', () => {
  const now = Date.parse('2026-11-22T17:30:00.000Z') // 00:30 on the 23rd in Vietnam

  it('counts days by the midnight of Vietnam', () => {
    expect(lastContactOf('2026-11-22T17:05:00.000Z', now)).toMatchObject({ when: 'today' })
    expect(lastContactOf('2026-11-22T16:55:00.000Z', now)).toMatchObject({ when: 'yesterday' })
    expect(lastContactOf('2026-11-19T02:00:00.000Z', now)).toMatchObject({ when: 'days', days: 4 })
    expect(lastContactOf(null, now)).toEqual({ when: 'never' })
  })

  it('[C4] is late after 24 hours', () => {
    expect(isLate('2026-11-21T17:31:00.000Z', now)).toBe(false)
    expect(isLate('2026-11-21T17:29:00.000Z', now)).toBe(true)
    expect(isLate(null, now)).toBe(true)
  })
})
