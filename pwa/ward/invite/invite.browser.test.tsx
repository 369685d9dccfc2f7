import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { drawn, typeInto, wordsOn } from '../../live/drawn.suite.tsx'
import { opened, press, says } from '../../live/screens.suite.tsx'
import { button, clear, expectNoViolations } from '../../ui/browser.suite.ts'
import { members } from '../examples/members.ts'
import { sessionWithHamlets } from '../hamlet.suite.ts'
import { LINK, noSignal, wardServer } from '../ports.suite.ts'
import { InviteScreen } from './InviteScreen.tsx'

beforeEach(() => page.viewport(360, 740))
afterEach(clear)

async function formOf(server = wardServer(), role: 'can-bo' | 'to-truong' = 'can-bo') {
  const own = role === 'to-truong' ? ['05860-06'] : []
  const session = await sessionWithHamlets(role, { own })
  const root = drawn(<InviteScreen />, session, [server.port])
  await expect.poll(() => root.querySelector('input[name="guest"]')).toBeTruthy()
  return { root, session, server }
}

describe('inviting somebody', () => {
  it('[P1] makes a code to scan; the link with the key is in no address and in no storage', async () => {
    const { root, session, server } = await formOf()
    typeInto(root, 'guest', 'Em Linh')
    await expect.poll(() => button(root, 'Tạo giấy mời')).toBeTruthy()
    button(root, 'Tạo giấy mời').click()
    await expect.poll(() => wordsOn(root)).toContain('Giấy mời cho Em Linh')
    expect(root.querySelector('.ward-ticket svg[role="img"]')?.getAttribute('aria-label')).toBe(
      'Mã QR của giấy mời',
    )
    expect(wordsOn(root)).toContain('Một người, một lần. Dùng được đến 16:05, 25/11/2026.')
    expect(server.asked.guests).toEqual([{ name: 'Em Linh', role: 'to-truong', hamlets: ['05860-06'] }])
    expect(location.href).not.toContain('KKKK')
    const kept = await Promise.all(session.store.tables.map((table) => table.toArray()))
    expect(JSON.stringify([kept, { ...localStorage }, { ...sessionStorage }])).not.toContain(LINK.slice(-60))
    await expectNoViolations(root)
  })

  it('[P4] a tổ trưởng invites volunteers into the own hamlet, without being asked which', async () => {
    const { root, server } = await formOf(wardServer(), 'to-truong')
    expect(root.querySelector('input[name="role"]')).toBeNull()
    typeInto(root, 'guest', 'Em Linh')
    await expect.poll(() => button(root, 'Tạo giấy mời')).toBeTruthy()
    button(root, 'Tạo giấy mời').click()
    await expect
      .poll(() => server.asked.guests)
      .toEqual([{ name: 'Em Linh', role: 'thanh-vien', hamlets: ['05860-06'] }])
  })

  it('asks for a name before it asks the server', async () => {
    const { root, server } = await formOf()
    button(root, 'Tạo giấy mời').click()
    await expect.poll(() => wordsOn(root)).toContain('Ghi tên gọi để biết giấy mời cho ai.')
    expect(server.asked.guests).toEqual([])
    await expectNoViolations(root)
  })

  it('without signal says that it needs one, and keeps what was typed', async () => {
    const { root } = await formOf(wardServer({ failure: noSignal }))
    typeInto(root, 'guest', 'Em Linh')
    await expect.poll(() => button(root, 'Tạo giấy mời')).toBeTruthy()
    button(root, 'Tạo giấy mời').click()
    await expect.poll(() => wordsOn(root)).toContain('Cần có mạng để tạo giấy mời.')
    expect(root.querySelector<HTMLInputElement>('input[name="guest"]')?.value).toBe('Em Linh')
  })

  it('says so when the part of the app that makes it cannot be fetched, and can be tried again', async () => {
    const { root, server } = await formOf(wardServer({ breaks: true }))
    typeInto(root, 'guest', 'Em Linh')
    await press(root, 'Tạo giấy mời')
    await says(root, 'Máy vừa gặp trục trặc. Việc đã lưu vẫn an toàn.')
    await press(root, 'Tạo giấy mời')
    await expect.poll(() => server.asked.guests).toHaveLength(2)
  })
})

describe('inviting somebody again', () => {
  it('(D47) asks who that is, since after a lock this phone has forgotten the list', async () => {
    const session = await sessionWithHamlets()
    const server = wardServer()
    const [hanh] = members.members.filter(({ name }) => name === 'Chị Hạnh')
    const path = '/phuong/doi-ngu/moi'
    const root = opened(`${path}?lai=${hanh?.id}`, path, InviteScreen, session, [server.port])
    await says(root, 'Mời lại Chị Hạnh')
    await expectNoViolations(root)
    await press(root, 'Tạo giấy mời')
    await says(root, 'Giấy mời cho Chị Hạnh')
    expect(server.asked.guests).toMatchObject([{ name: 'Chị Hạnh', member: hanh?.id }])
  })

  it('says when nobody of that name works here now, instead of asking for a new person', async () => {
    const session = await sessionWithHamlets()
    const path = '/phuong/doi-ngu/moi'
    const root = opened(`${path}?lai=la-ai`, path, InviteScreen, session, [wardServer().port])
    await says(root, 'Người này không còn trong đội')
    expect(root.querySelector('input[name="guest"]')).toBeNull()
  })
})
