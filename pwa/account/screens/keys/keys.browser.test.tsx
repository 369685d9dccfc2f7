import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { filled, wordsOn } from '../../../live/drawn.suite.tsx'
import { opened, press, says, soon } from '../../../live/screens.suite.tsx'
import { makeRoom, runFull } from '../../../storage/fullRegistry.suite.ts'
import { listHouseholds } from '../../../storage/index.ts'
import { memberRow } from '../../../storage/registry.ts'
import { clear, expectNoViolations } from '../../../ui/browser.suite.ts'
import { followKey } from '../../followKey.ts'
import { freshPhone, PIN } from '../../freshPhone.suite.ts'
import { rawKeysOf } from '../../heldKeys.ts'
import { joinLinkFor } from '../../joinLink.ts'
import { KeyDesk } from '../../keyDesk.suite.ts'
import { lock } from '../../lock.ts'
import { readSheet, sheetGroups } from '../../recovery/sheet.ts'
import { JoinScreen } from '../index.ts'
import { KeysScreen } from './KeysScreen.tsx'
import { keysPort } from './port.ts'

const phone = freshPhone()
let desk = new KeyDesk()
beforeEach(() => {
  desk = new KeyDesk()
})
afterEach(() => {
  clear()
  vi.restoreAllMocks()
})

async function office() {
  const { session } = await phone.joined('can-bo')
  await followKey(session, desk.for(session))
  const noted: string[] = []
  const noteSheet = async (key: string) => {
    noted.push(key)
    return { ok: true, value: null } as const
  }
  const port = filled(keysPort, { ...desk.for(session), noteSheet })
  const draw = () => opened('/phuong/khoa', '/phuong/khoa', KeysScreen, session, [port])
  return { session, noted, draw }
}

const type = async (root: Element, digits: string) => {
  for (const digit of digits) await press(root, digit)
}
/** Types into the field for the sheet. */
function fillIn(root: Element, text: string): void {
  const field = root.querySelector('textarea')
  if (!field) throw new Error('no field')
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
const groupsOn = (root: Element) =>
  [...root.querySelectorAll('.key-sheet__groups li')].map((group) => group.textContent ?? '')

describe('"Khóa của phường"', () => {
  it('says which key is in use, on how many phones, and that no sheet was printed yet', async () => {
    const { draw } = await office()
    const root = draw()
    await says(root, 'Cả 1 máy đều đã nhận khóa này.')
    await says(root, 'Chưa có tờ khôi phục của khóa đang dùng.')
    await expectNoViolations(root)
  })

  it('one tap changes the key; the printed sheet is out of date from then on', async () => {
    const { session, draw } = await office()
    const root = draw()
    const before = session.keys.current.id
    await says(root, 'Cả 1 máy')
    await press(root, 'Đổi khóa của phường')
    await says(root, 'Đã đổi khóa, 1 máy sẽ nhận khi liên lạc.')
    expect(desk.key?.id).not.toBe(before)
    expect(session.keys.current.id).toBe(desk.key?.id)
  })

  it('[P1] the sheet is shown only after the PIN, opens the key, stays on the screen alone, and is remembered', async () => {
    const { session, noted, draw } = await office()
    const root = draw()
    await press(root, 'In tờ khôi phục')
    await says(root, 'Nhập mã PIN của bạn để xem tờ này')
    await type(root, '111222')
    await says(root, 'Mã PIN chưa đúng.')
    expect(groupsOn(root)).toEqual([])
    await type(root, PIN)
    await says(root, 'Cất trong két hoặc tủ có khóa.')
    const key = rawKeysOf(session)?.keys.at(-1)
    expect(await readSheet(groupsOn(root).join(' '))).toEqual({ ok: true, keys: [key] })
    await expectNoViolations(root)
    expect(JSON.stringify([{ ...localStorage }, location.href, desk.heard])).not.toContain(groupsOn(root)[0])
    await press(root, 'Đã in và cất kỹ')
    await says(root, 'Đã in ngày')
    expect(noted).toEqual([session.keys.current.id])
    expect((await memberRow(session.identity.member))?.printed?.key).toBe(session.keys.current.id)
    await press(root, 'Đổi khóa của phường')
    await says(root, 'Chưa có tờ khôi phục của khóa đang dùng.')
  })

  it('without network says so; the sheet can still be printed', async () => {
    const { draw } = await office()
    const root = draw()
    await says(root, 'Cả 1 máy')
    clear()
    const lost = async () => ({ ok: false, failure: { kind: 'network' } }) as const
    const { session } = await phone.joined('can-bo')
    const port = filled(keysPort, {
      tellPhoneKey: lost,
      fetchKeys: lost,
      changeKey: lost,
      handOnKey: lost,
      noteSheet: lost,
    })
    const again = opened('/phuong/khoa', '/phuong/khoa', KeysScreen, session, [port])
    await says(again, 'Cần có mạng để xem các máy và đổi khóa.')
    await press(again, 'Đổi khóa của phường')
    await says(again, /mạng/)
    await press(again, 'In tờ khôi phục')
    await type(again, PIN)
    await says(again, 'Tờ khôi phục khóa của phường, xã')
    await press(again, 'Đã in và cất kỹ')
    await says(again, 'Tờ vừa in vẫn dùng được. Chưa báo được cho phường là đã in tờ này.')
    await says(again, 'Ra chỗ có sóng rồi thử lại.')
    await says(again, 'Tờ khôi phục khóa của phường, xã')
    await expectNoViolations(again)
  })

  it('[S12] a sheet that this phone has no room to note is said to be good, and is still on the screen', async () => {
    const { session, noted, draw } = await office()
    const root = draw()
    await press(root, 'In tờ khôi phục')
    await type(root, PIN)
    await says(root, 'Tờ khôi phục khóa của phường, xã')
    await runFull()
    await press(root, 'Đã in và cất kỹ')
    await says(root, 'Chưa báo được cho phường là đã in tờ này.')
    await makeRoom()
    await press(root, 'Đã in và cất kỹ')
    await says(root, 'Đã in ngày')
    expect(noted).toEqual([session.keys.current.id])
  })

  it('a volunteer is told whose matter it is', async () => {
    const { session } = await phone.joined('thanh-vien')
    const port = filled(keysPort, {
      ...desk.for(session),
      noteSheet: async () => ({ ok: true, value: null }) as const,
    })
    const root = opened('/phuong/khoa', '/phuong/khoa', KeysScreen, session, [port])
    await says(root, 'Chỉ cán bộ phường đổi khóa và in tờ khôi phục.')
  })
})

describe('all phones lost', () => {
  async function atRestore() {
    const { session } = await office()
    const key = rawKeysOf(session)?.keys.at(-1)
    if (!key) throw new Error('no key')
    phone.office.wardKey = desk.key
    await lock()
    vi.spyOn(globalThis, 'fetch').mockImplementation(phone.office.door.fetch)
    const href = joinLinkFor('', await phone.office.invite('can-bo', null))
    const root = opened(href, '/tham-gia', JoinScreen, null)
    await press(root, 'Chọn mã PIN')
    await type(root, PIN)
    await says(root, 'Nhập lại')
    await type(root, PIN)
    await says(root, 'Cần khóa của phường')
    return { root, key }
  }

  it('an official with an invitation types the sheet: a slip is named with its group, then everything opens', async () => {
    const { root, key } = await atRestore()
    await expectNoViolations(root)
    const groups = await sheetGroups(key)
    const slip = groups[4]?.startsWith('A') ? 'B' : 'A'
    fillIn(root, groups.with(4, slip + groups[4]?.slice(1)).join(' '))
    await press(root, 'Mở bằng tờ này')
    await says(root, 'Nhóm thứ 5 chưa khớp.')
    fillIn(root, groups.slice(0, 9).join(' '))
    await press(root, 'Mở bằng tờ này')
    await says(root, 'Đã có 9 nhóm, tờ giấy có 14 nhóm.')
    fillIn(root, groups.join(' ').toLowerCase())
    await press(root, 'Mở bằng tờ này')
    await says(root, 'Xong, chào chị Hạnh')
    expect(location.hash).toBe('')
    const { currentSession } = await import('../../../storage/currentSession.ts')
    const session = currentSession()
    expect(session?.keys.current.id).toBe(key.id)
    expect(session && (await listHouseholds(session))).toEqual([])
  })

  it('without any sheet a new key is made only after saying what that costs', async () => {
    const { root, key } = await atRestore()
    await press(root, 'Không còn tờ nào')
    await says(root, 'Tên nhà, tên người ghi trước đây sẽ không đọc được nữa.')
    await press(root, 'Tạo khóa mới')
    await says(root, 'Xong, chào chị Hạnh')
    const { currentSession } = await import('../../../storage/currentSession.ts')
    expect(currentSession()?.keys.current.id).not.toBe(key.id)
    expect(wordsOn(root)).not.toContain('Khóa giữ kín dữ liệu của phường vừa được tạo')
    await soon(() => expect(history.state?.sheet).toBeUndefined())
    expect(location.hash).toBe('')
  })
})
