import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { drawn, pressRow, sessionOf, wordsOn } from '../../live/drawn.suite.tsx'
import { untell } from '../../live/toast.tsx'
import { button, clear, expectNoViolations } from '../../ui/browser.suite.ts'
import { members } from '../examples/members.ts'
import { sessionWithHamlets } from '../hamlet.suite.ts'
import { refusedWith, wardServer } from '../ports.suite.ts'
import { MembersScreen } from './MembersScreen.tsx'

beforeEach(() => page.viewport(360, 740))
afterEach(() => {
  clear()
  untell()
})

const official = () => sessionWithHamlets('can-bo', { numbers: [2, 6, 10] })

async function teamWith(server = wardServer()) {
  const root = drawn(<MembersScreen />, await official(), [server.port])
  await expect.poll(() => wordsOn(root)).toContain('Bác Tuấn')
  return root
}

const opened = (root: HTMLElement) => root.querySelector('dialog')

describe('the team', () => {
  it('[C4] stands hamlet by hamlet, with last contact in words and silent phones marked', async () => {
    const root = await teamWith()
    const words = wordsOn(root)
    expect(words).toContain('3 người · 2 máy lâu chưa liên lạc')
    expect(words).toContain('Tổ dân phố 6Bác TuấnTổ trưởng2 máy, 3 ngày chưa liên lạc')
    expect(words).toContain('Chị HạnhThành viên tổLiên lạc hôm nay 16:05')
    expect(words).toContain('Tổ dân phố 2Mời vào tổChưa có ai')
    await expectNoViolations(root)
  })

  it('shows who is invited until when, and takes an invitation back', async () => {
    const server = wardServer()
    const root = await teamWith(server)
    expect(wordsOn(root)).toContain('Em LinhThành viên tổ · Tổ dân phố 10Dùng được đến 16:05, 25/11/2026')
    pressRow(root, 'Em Linh')
    await expect.poll(() => opened(root)?.textContent).toContain('Thu hồi giấy mời')
    button(root, 'Thu hồi giấy mời').click()
    await expect.poll(() => server.asked.withdrawn).toHaveLength(1)
    await expect.poll(() => wordsOn(root)).toContain('Đã thu hồi giấy mời cho Em Linh.')
    expect(server.asked.fetched).toBe(2)
  })
})

describe('retiring', () => {
  async function askToRetire(server = wardServer(), name = 'Bác Tuấn') {
    const root = await teamWith(server)
    pressRow(root, name)
    await expect.poll(() => opened(root)?.textContent).toContain('Khác')
    button(root, 'Khác').click()
    await expect.poll(() => opened(root)?.textContent).toContain('Cho nghỉ')
    button(root, 'Cho nghỉ').click()
    await expect.poll(() => opened(root)?.textContent).toContain(`Cho ${name} nghỉ?`)
    return root
  }

  it('(D47) [S7] one phone alone: says what becomes of it and of its member, then offers the new key', async () => {
    const server = wardServer()
    const root = await teamWith(server)
    pressRow(root, 'Bác Tuấn')
    await expect.poll(() => opened(root)?.textContent).toContain('Samsung Galaxy A14')
    const [row] = opened(root)?.querySelectorAll<HTMLElement>('button.row') ?? []
    row?.click()
    await expect.poll(() => opened(root)?.textContent).toContain('Ngừng máy “Samsung Galaxy A14”?')
    const said = opened(root)?.textContent
    expect(said).toContain('gửi nốt việc chưa gửi cho phường, rồi tự xóa dữ liệu của tổ')
    expect(said).toContain('Bác Tuấn vẫn ở trong đội')
    await expectNoViolations(root)
    button(root, 'Ngừng máy này').click()
    await expect.poll(() => server.asked.retiredPhones).toEqual([members.members[2]?.devices[0]?.id])
    await expect.poll(() => opened(root)?.textContent).toContain('Đổi khóa của phường')
    expect([server.asked.retired, server.asked.fetched]).toEqual([[], 2])
  })

  it('the last phone of the last official stays, and the sheet says why', async () => {
    const root = await teamWith(wardServer({ failure: refusedWith('role-not-allowed', 403) }))
    pressRow(root, 'Chị Ngọc')
    await expect.poll(() => opened(root)?.querySelector('button.row')).toBeTruthy()
    opened(root)?.querySelector<HTMLElement>('button.row')?.click()
    await expect.poll(() => opened(root)?.textContent).toContain('Ngừng máy này')
    button(root, 'Ngừng máy này').click()
    await expect.poll(() => opened(root)?.textContent).toContain('máy cuối cùng của cán bộ phường, xã')
  })

  it('[S7] stands behind "Khác" and says that unsent work is rescued first', async () => {
    const root = await askToRetire()
    expect(opened(root)?.textContent).toContain('máy gửi nốt việc còn lại rồi mới gỡ dữ liệu của tổ khỏi máy')
    await expectNoViolations(root)
  })

  it('(PROTOCOL 12.4) names the invitations that end, of somebody who may invite', async () => {
    const leader = await askToRetire()
    expect(opened(leader)?.textContent).toContain(
      'Giấy mời Bác Tuấn đã gửi mà chưa ai dùng thì hết hiệu lực.',
    )
    clear()
    const root = await askToRetire(wardServer(), 'Chị Hạnh')
    expect(opened(root)?.textContent).not.toContain('Giấy mời')
  })

  it('happens only after the second press', async () => {
    const server = wardServer()
    const root = await askToRetire(server)
    expect(server.asked.retired).toEqual([])
    button(root, 'Cho nghỉ').click()
    await expect.poll(() => server.asked.retired).toHaveLength(1)
    await expect.poll(() => wordsOn(root)).toContain('Đã cho Bác Tuấn nghỉ.')
  })

  it('of the last official is refused, in words', async () => {
    const server = wardServer({ failure: refusedWith('role-not-allowed', 403) })
    const root = await askToRetire(server)
    button(root, 'Cho nghỉ').click()
    await expect.poll(() => opened(root)?.textContent).toContain('Đây là cán bộ cuối cùng')
  })
})

describe('what may be done about a member', () => {
  async function actionsOf(name: string, server = wardServer()) {
    const root = await teamWith(server)
    pressRow(root, name)
    await expect.poll(() => opened(root)?.textContent).toContain('Khác')
    button(root, 'Khác').click()
    await expect.poll(() => opened(root)?.textContent).toContain('Cho nghỉ')
    return root
  }

  it('[W1] moving to other hamlets says what the phone will do, and sends the new ones', async () => {
    const server = wardServer()
    const root = await actionsOf('Chị Hạnh', server)
    button(root, 'Đổi địa bàn').click()
    await expect.poll(() => opened(root)?.textContent).toContain('máy gửi nốt việc ở địa bàn cũ')
    await expectNoViolations(root)
    const checks = [...root.querySelectorAll<HTMLInputElement>('input[name="hamlet"]')]
    const chosen = () => [...root.querySelectorAll<HTMLInputElement>('input[name="hamlet"]:checked')].length
    for (const check of checks) {
      const after = chosen() + (check.checked ? -1 : 1)
      check.click()
      await expect.poll(chosen).toBe(after)
    }
    button(root, 'Lưu địa bàn').click()
    await expect.poll(() => server.asked.moved).toHaveLength(1)
    const [[, hamlets] = ['', []]] = server.asked.moved
    expect(hamlets).not.toContain('05860-06')
    expect(hamlets).toHaveLength(checks.length - 1)
    await expect.poll(() => wordsOn(root)).toContain('Đã đổi địa bàn của Chị Hạnh.')
  })

  it('nobody is left without a hamlet', async () => {
    const server = wardServer()
    const root = await actionsOf('Chị Hạnh', server)
    button(root, 'Đổi địa bàn').click()
    await expect.poll(() => root.querySelector('input[name="hamlet"]:checked')).toBeTruthy()
    root.querySelector<HTMLInputElement>('input[name="hamlet"]:checked')?.click()
    await expect.poll(() => root.querySelector('input[name="hamlet"]:checked')).toBeNull()
    button(root, 'Lưu địa bàn').click()
    await expect.poll(() => opened(root)?.textContent).toContain('Chọn ít nhất một địa bàn.')
    expect(server.asked.moved).toEqual([])
  })

  it('(D47) inviting again leads to an invitation for that very person', async () => {
    const root = await actionsOf('Chị Hạnh')
    const [hanh] = members.members.filter(({ name }) => name === 'Chị Hạnh')
    const again = [...root.querySelectorAll('a')].find(({ textContent }) => textContent?.includes('Mời lại'))
    expect(again?.getAttribute('href')).toBe(`/phuong/doi-ngu/moi?lai=${hanh?.id}`)
  })

  it('[P1] after somebody was retired the change of the key is offered at once', async () => {
    const root = await actionsOf('Bác Tuấn')
    button(root, 'Cho nghỉ').click()
    await expect.poll(() => opened(root)?.textContent).toContain('Giữ lại')
    button(root, 'Cho nghỉ').click()
    await expect.poll(() => opened(root)?.textContent).toContain('Nên đổi khóa của phường ngay')
    expect(opened(root)?.querySelector('a[href="/phuong/khoa"]')).toBeTruthy()
    await expectNoViolations(root)
  })
})

it('a ward without hamlets leads to them first', async () => {
  const root = drawn(<MembersScreen />, await sessionOf('can-bo'), [wardServer().port])
  await expect.poll(() => wordsOn(root)).toContain('Thêm địa bàn trước đã')
  expect(root.querySelector('a[href="/phuong/dia-ban/them"]')).toBeTruthy()
})

it('[P4] a leader reads the team and invites nobody', async () => {
  const root = drawn(<MembersScreen />, await sessionOf('lanh-dao'), [wardServer().port])
  await expect.poll(() => wordsOn(root)).toContain('Bác Tuấn')
  expect(wordsOn(root)).not.toContain('Mời thành viên')
  pressRow(root, 'Bác Tuấn')
  await expect.poll(() => opened(root)?.textContent).toContain('Samsung')
  expect(opened(root)?.textContent).not.toContain('Khác')
})
