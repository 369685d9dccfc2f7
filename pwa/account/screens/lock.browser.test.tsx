import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { uuidv7 } from '../../../contract/index.ts'
import { filled } from '../../live/drawn.suite.tsx'
import { type SyncView, syncPort } from '../../live/ports.ts'
import { opened, press, says, soon } from '../../live/screens.suite.tsx'
import { currentSession, phoneMembers } from '../../storage/index.ts'
import { registry } from '../../storage/registry.ts'
import { HAMLET, testIdentity, WARD } from '../../storage/session.suite.ts'
import { storeName } from '../../storage/store.ts'
import { clear, expectNoViolations } from '../../ui/browser.suite.ts'
import { lock } from '../index.ts'
import { joinLinkFor } from '../joinLink.ts'
import { JoinScreen } from './index.ts'
import { LockScreen } from './lock/LockScreen.tsx'

const PIN = '271828'
const about = {
  name: 'Chị Hạnh',
  role: 'thanh-vien',
  wardName: 'Phường Phổ Yên',
  hamlets: ['Tổ dân phố 6'],
  by: 'Chị Lan',
} as const
const identity = { ...testIdentity('thanh-vien', [HAMLET]), name: 'Chị Hạnh', wardName: 'Phường Phổ Yên' }
const link = (more: Partial<Parameters<typeof joinLinkFor>[1]> = {}) =>
  joinLinkFor('', {
    ward: WARD,
    province: identity.province,
    invitation: uuidv7(),
    secret: 'A'.repeat(43),
    key: { id: 'khoa', raw: 'B'.repeat(43) },
    about: { ...about, hamlets: [...about.hamlets] },
    ...more,
  })

const answer = (status: number, body: unknown) =>
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(body, { status }))
const type = async (root: Element, digits: string) => {
  for (const digit of digits) await press(root, digit)
}
/** The ward has sent all that this phone may have. */
const through: SyncView = { phase: 'idle', sent: 0, total: 0, lastContact: '2026-11-22T09:12:00.000Z' }
const sync = filled(syncPort, {
  state: { getState: () => through, subscribe: () => () => undefined },
  syncNow: async () => undefined,
})
const join = (href = link()) => opened(href, '/tham-gia', JoinScreen, null, [sync])

/** Enrols on this browser through the screens. */
async function joined(): Promise<HTMLElement> {
  answer(201, identity)
  const root = join()
  await press(root, 'Chọn mã PIN')
  await says(root, 'Chọn mã PIN 6 số của bạn')
  await type(root, PIN)
  await says(root, 'Nhập lại mã PIN lần nữa')
  await type(root, PIN)
  await says(root, 'Xong, chào chị Hạnh')
  return root
}

beforeEach(async () => {
  await lock()
  localStorage.clear()
  await registry.members.clear()
  await registry.joining.clear()
})
afterEach(() => {
  clear()
  vi.restoreAllMocks()
})

describe('joining (D49)', () => {
  it('says who invites to what before anything is asked', async () => {
    const root = join()
    await says(root, 'Bạn được mời vào Tổ dân phố 6, Phường Phổ Yên')
    await says(root, 'Chị Lan mời bạn làm: Thành viên tổ')
    await says(root, 'Chị Hạnh')
    await expectNoViolations(root)
  })

  it('leads from the link to the list of homes, typing nothing but a PIN; the key leaves the address', async () => {
    const root = await joined()
    await says(root, 'Máy đã sẵn sàng, mất sóng vẫn dùng được.')
    await says(root, 'Mở danh sách nhà')
    expect(location.hash).toBe('')
    expect(currentSession()?.identity.name).toBe('Chị Hạnh')
    await expectNoViolations(root)
  })

  it('refuses an easy PIN at once and starts over when the two differ', async () => {
    const root = join()
    await press(root, 'Chọn mã PIN')
    await type(root, '123456')
    await says(root, 'Dãy số liền nhau dễ đoán quá. Chọn mã khác.')
    await type(root, PIN)
    await says(root, 'Nhập lại mã PIN lần nữa')
    await type(root, '271829')
    await says(root, 'Hai lần chưa giống nhau. Chọn lại từ đầu.')
  })

  it('a used invitation is said plainly, with who can help', async () => {
    answer(409, { code: 'invitation-used', message: 'used' })
    const root = join()
    await press(root, 'Chọn mã PIN')
    await type(root, PIN)
    await says(root, 'Nhập lại')
    await type(root, PIN)
    await says(root, 'Giấy mời này đã dùng trên một máy khác.')
    await says(root, 'Nhờ Chị Lan gửi giấy mời mới.')
    await expectNoViolations(root)
  })

  it('a link that was cut off asks for the whole one, and takes a pasted one', async () => {
    const root = join('/tham-gia#w=05860&p=19')
    await says(root, 'Đường dẫn mời chưa đủ')
    const field = root.querySelector('input')
    if (field) field.value = `https://toso.example${link()}`
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }))
    await press(root, 'Mở giấy mời')
    await says(root, 'Bạn được mời vào Tổ dân phố 6')
  })
})

describe('unlocking', () => {
  async function locked(): Promise<HTMLElement> {
    await joined()
    await lock()
    clear()
    const members = await phoneMembers()
    return opened('/to', '/to', () => <LockScreen members={members} />, null)
  }

  it('(D45) shows people first and opens with the right PIN, without network', async () => {
    const root = await locked()
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no network'))
    await says(root, 'Nhập mã PIN của chị Hạnh')
    await says(root, 'Tổ dân phố 6')
    await expectNoViolations(root)
    await type(root, PIN)
    await soon(() => expect(currentSession()?.identity.name).toBe('Chị Hạnh'))
  })

  it('(D47) a wrong PIN says that nothing is lost and how many tries are left', async () => {
    const root = await locked()
    await says(root, 'Nhập mã PIN của chị Hạnh')
    await type(root, '314159')
    await says(root, 'Mã PIN chưa đúng. Dữ liệu vẫn an toàn. Còn 4 lần, sau đó chờ 1 phút.')
    expect(currentSession()).toBeNull()
  })

  const browserTakesStore = () => Dexie.delete(storeName(identity.member))

  it('(D32) (D33) after the browser took the store it says so, asks for no invitation, and the right PIN goes on', async () => {
    await joined()
    await lock()
    clear()
    await browserTakesStore()
    const members = await phoneMembers()
    const root = opened('/to', '/to', () => <LockScreen members={members} />, null)
    await says(root, 'Máy này vừa bị xóa dữ liệu.')
    await says(root, 'Nhập mã PIN của chị Hạnh như mọi khi để làm tiếp.')
    expect(root.textContent).not.toContain('giấy mời')
    await expectNoViolations(root)
    await type(root, PIN)
    await soon(() => expect(currentSession()?.identity.name).toBe('Chị Hạnh'))
  })

  it('(D33) a store taken while the lock screen stands is told before the right PIN goes on', async () => {
    const root = await locked()
    await says(root, 'Nhập mã PIN của chị Hạnh')
    await browserTakesStore()
    await type(root, PIN)
    await says(root, 'Máy này vừa bị xóa dữ liệu.')
    await says(root, 'Trình duyệt vừa xóa dữ liệu trên máy này.')
    expect(currentSession()).toBeNull()
    await type(root, PIN)
    await soon(() => expect(currentSession()?.identity.name).toBe('Chị Hạnh'))
  })

  it('(D47) a forgotten PIN leads to a new invitation, and says what stays safe', async () => {
    const root = await locked()
    await press(root, 'Quên PIN')
    await says(document.body, 'Việc chưa gửi vẫn nằm kín trên máy, mở giấy mời mới')
    await says(document.body, 'gửi giấy mời mới')
  })
})
