import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { uuidv7 } from '../../../../contract/index.ts'
import { filled, pressRow, sessionOf } from '../../../live/drawn.suite.tsx'
import { syncPort } from '../../../live/ports.ts'
import { opened, press, says, soon } from '../../../live/screens.suite.tsx'
import { toBase64url } from '../../../storage/base64url.ts'
import { readFile } from '../../../storage/carry/carriedFile.ts'
import { addHousehold, type Session, takeFile, unsentFile } from '../../../storage/index.ts'
import { type RegistryRow, registry } from '../../../storage/registry.ts'
import { HAMLET } from '../../../storage/session.suite.ts'
import { clear, expectNoViolations } from '../../../ui/browser.suite.ts'
import { SyncScreen } from '../SyncScreen.tsx'

let session: Session
let ward: CryptoKeyPair
const curve = { name: 'ECDH', namedCurve: 'P-256' }

/** This phone as it lies in the registry: what making a file needs, and nothing that a PIN protects. */
async function enrol({ identity }: Session): Promise<void> {
  const raw = await crypto.subtle.exportKey('raw', ward.publicKey)
  const signing = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'sign',
    'verify',
  ])
  const row = {
    member: identity.member,
    identity: { ...identity, carryKey: toBase64url(new Uint8Array(raw)) },
    hamletNames: ['Tổ dân phố 6'],
    signing,
    storeBorn: null,
    canary: { received: 0, unsent: 0, lastSentNo: 0, at: '' },
  }
  // What only unlocking needs is left out.
  await registry.members.put(row as unknown as RegistryRow)
}

const sync = () => {
  const state = { phase: 'offline', sent: 0, total: 0, lastContact: null } as const
  return filled(syncPort, {
    state: { getState: () => state, subscribe: () => () => undefined },
    syncNow: async () => undefined,
  })
}
const page = () => opened('/to/dong-bo', '/to/dong-bo', SyncScreen, session, [sync()])
const choose = async (root: HTMLElement, text: string) => {
  await says(root, 'Nhận tệp của máy khác')
  const chooser = root.querySelector<HTMLInputElement>('input[type=file]')
  if (!chooser) throw new Error('no chooser')
  const files = new DataTransfer()
  files.items.add(new File([text], 'tep.txt', { type: 'text/plain' }))
  chooser.files = files.files
  chooser.dispatchEvent(new Event('change', { bubbles: true }))
}
async function fileOf(of: Session) {
  const made = await unsentFile(of.identity.member)
  if (!made.ok) throw new Error(made.problem)
  return made.file
}

beforeEach(async () => {
  session = await sessionOf('thanh-vien', [HAMLET])
  ward = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  await enrol(session)
})
afterEach(async () => {
  clear()
  await registry.members.clear()
})

describe('[S14] (D66) unsent work leaves in a file', () => {
  beforeEach(async () => {
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 15 – ngõ 3' })
  })

  it('says how many are in it, who can read it, and keeps them waiting', async () => {
    const root = page()
    await soon(() => pressRow(root, 'Gửi việc bằng tệp'))
    await says(document.body, 'Tệp đã sẵn sàng, có 1 mục.')
    await says(document.body, 'Người mang không đọc được bên trong.')
    await says(root, '1 mục chờ gửi')
    await expectNoViolations(root)
  })

  it('says that the file was handed over only when it was', async () => {
    const { promise: sharing, resolve: shared } = Promise.withResolvers<void>()
    const share = vi.fn<Navigator['share']>(() => sharing)
    share.mockRejectedValueOnce(new DOMException('closed', 'AbortError'))
    Object.assign(navigator, { canShare: () => true, share })
    onTestFinished(() => {
      Reflect.deleteProperty(navigator, 'canShare')
      Reflect.deleteProperty(navigator, 'share')
    })
    const root = page()
    await soon(() => pressRow(root, 'Gửi việc bằng tệp'))
    await press(document.body, 'Đưa tệp ra')
    await soon(() => expect(share).toHaveBeenCalledTimes(1))
    await press(document.body, 'Đưa tệp ra')
    await soon(() => expect(share).toHaveBeenCalledTimes(2))
    expect(document.body.textContent).not.toContain('Đã đưa tệp ra.')
    shared()
    await says(document.body, 'Đã đưa tệp ra.')
    expect(share.mock.calls[1]?.[0]?.files?.[0]?.name).toMatch(/^to-so-viec-chua-gui-.*\.txt$/)
  })

  it('tells the carrier whose it is and how many, and nothing of what is inside, not even sealed', async () => {
    const { text } = await fileOf(session)
    const read = readFile(text, session.identity.ward)
    if (!read.ok) throw new Error(read.problem)
    expect(read.parts[0]?.head).toMatchObject({
      name: session.identity.name,
      teams: ['Tổ dân phố 6'],
      count: 1,
    })
    const entry = await session.store.outbox.toCollection().first()
    for (const told of [
      entry?.id,
      entry?.mid,
      'household',
      JSON.stringify(entry?.mutation.fields.label).slice(20, 40),
    ])
      expect(text).not.toContain(told)
  })

  it('opens with the ward’s key alone, to what waits, in order', async () => {
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 17 – ngõ 3' })
    const read = readFile((await fileOf(session)).text, session.identity.ward)
    if (!read.ok || !read.parts[0]) throw new Error('unreadable')
    const waiting = await session.store.outbox.orderBy('no').toArray()
    expect(await inside(read.parts[0].part)).toEqual({
      muts: waiting.map(({ no, mutation }) => ({ no, ...mutation })),
    })
  })

  it('cannot be made before the ward’s key was heard once, and says so', async () => {
    await registry.members.toCollection().modify((row) => {
      delete row.identity.carryKey
    })
    const root = page()
    await soon(() => pressRow(root, 'Gửi việc bằng tệp'))
    await says(document.body, 'Máy này cần có sóng một lần nữa để nhận khóa của phường.')
  })
})

/** What the ward's object does. */
async function inside({
  head,
  eph,
  iv,
  ct,
}: {
  head: string
  eph: string
  iv: string
  ct: string
}): Promise<unknown> {
  const bytes = (text: string) =>
    Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))
  const theirs = await crypto.subtle.importKey('raw', bytes(eph), curve, false, [])
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, ward.privateKey, 256)
  const ikm = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey'])
  const how = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: bytes(eph),
    info: new TextEncoder().encode('toso-carried-1'),
  }
  const key = await crypto.subtle.deriveKey(how, ikm, { name: 'AES-GCM', length: 256 }, false, ['decrypt'])
  const additionalData = new TextEncoder().encode(head)
  const packed = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv: bytes(iv), additionalData },
    key,
    bytes(ct),
  )
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))).json()
}

describe('[S14] the work of somebody else comes along', () => {
  it('names whose it is, and twice is once', async () => {
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 15 – ngõ 3' })
    const { text } = await fileOf(session)
    const root = page()
    await choose(root, text)
    await says(root, `Việc của ${session.identity.name} · Tổ dân phố 6`)
    await choose(root, text)
    await soon(async () => expect(await session.store.carried.count()).toBe(1))
    await says(root, '1 mục, tệp làm lúc')
  })

  it.each([
    ['một tệp khác', 'Tệp này không phải tệp việc của Tổ Số.'],
    ['{"toSo":"viec-chua-gui","v":1,"parts":[{"he', 'Tệp bị thiếu hoặc hỏng trên đường gửi.'],
    ['{"toSo":"viec-chua-gui","v":9,"parts":[]}', 'Tệp làm từ bản Tổ Số mới hơn.'],
  ])('a file that cannot be carried says what to do: %s', async (text, words) => {
    const root = page()
    await choose(root, text)
    await says(root, words)
    expect(await session.store.carried.count()).toBe(0)
  })

  it('a file of another ward is not carried', async () => {
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 15 – ngõ 3' })
    const { text } = await fileOf(session)
    expect(readFile(text, '99999')).toEqual({ ok: false, problem: 'other-ward' })
    expect(readFile('x'.repeat(12_000_001), '99999')).toEqual({ ok: false, problem: 'too-large' })
    expect((await takeFile(session, text)).ok).toBe(true)
  })
})

it('[S14] a thousand changes travel in parts, each as many as a call takes', async () => {
  const changes = Array.from({ length: 450 }, (_, i) => ({ no: i + 1, id: uuidv7() }))
  await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 15 – ngõ 3' })
  const entry = await session.store.outbox.toCollection().first()
  if (!entry) throw new Error('nothing waits')
  const { mutation } = entry
  await session.store.outbox.bulkPut(
    changes.map(({ no, id }) => ({ ...entry, no: no + 1, mid: uuidv7(), id, mutation: { ...mutation, id } })),
  )
  const read = readFile((await fileOf(session)).text, session.identity.ward)
  if (!read.ok) throw new Error(read.problem)
  expect(read.parts.map(({ head }) => head.count)).toEqual([200, 200, 51])
})
