import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { HamletCode, ProvinceCode, uuidv7, WardCode } from '../../contract/index.ts'
import { newInvitation, newSecret } from './invitation.ts'
import { type About, joinLinkFor, parseJoinLink } from './joinLink.ts'
import { openWardKey } from './keys.ts'

async function wholeLink() {
  const { id, raw } = await openWardKey()
  const { secret } = await newSecret()
  const about: About = {
    ...{ name: 'Chị Hạnh', role: 'thanh-vien', wardName: 'Phường Phổ Yên' },
    ...{ hamlets: ['Tổ dân phố 6'], by: 'Chị Lan' },
  }
  return {
    ward: v.parse(WardCode, '05860'),
    province: v.parse(ProvinceCode, '19'),
    invitation: uuidv7(),
    secret,
    key: { id, raw },
    about,
  }
}

describe('the link of an invitation', () => {
  it('carries everything to the invited phone', async () => {
    const link = await wholeLink()
    expect(parseJoinLink(joinLinkFor('https://toso.example', link))).toEqual(link)
  })

  it('[P1] keeps secret and key in the fragment, which no server sees', async () => {
    const link = await wholeLink()
    const url = new URL(joinLinkFor('https://toso.example', link))
    expect(url.pathname + url.search).toBe('/tham-gia')
    expect(url.hash).toContain(link.key.raw)
  })

  it('of the province has neither ward nor key', async () => {
    const link = { ...(await wholeLink()), ward: null, key: null, about: null }
    expect(parseJoinLink(joinLinkFor('https://toso.example', link))).toEqual(link)
  })

  it('is none when a part was cut off on its way', async () => {
    const whole = joinLinkFor('https://toso.example', { ...(await wholeLink()), about: null })
    for (const part of ['p', 'i', 's', 'k', 'kid']) {
      const url = new URL(whole)
      const fragment = new URLSearchParams(url.hash.slice(1))
      fragment.delete(part)
      expect(parseJoinLink(`https://toso.example/tham-gia#${fragment}`)).toBeNull()
    }
    expect(parseJoinLink('https://toso.example/tham-gia')).toBeNull()
    expect(parseJoinLink('chào bạn')).toBeNull()
  })

  it('still invites when what it says about the person is broken', async () => {
    const link = await wholeLink()
    const href = `${joinLinkFor('https://toso.example', { ...link, about: null })}&a=%%%`
    expect(parseJoinLink(href)).toEqual({ ...link, about: null })
  })
})

it('an invitation tells the server a hash, never the secret', async () => {
  const { invitation, secret } = await newInvitation({
    name: 'Chị Hạnh',
    role: 'thanh-vien',
    hamlets: [v.parse(HamletCode, '05860-06')],
  })
  expect(secret).toHaveLength(43)
  expect(invitation).toMatchObject({ name: 'Chị Hạnh', hours: 72 })
  expect(JSON.stringify(invitation)).not.toContain(secret)
})
