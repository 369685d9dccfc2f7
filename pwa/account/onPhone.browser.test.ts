import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { keepBoard } from '../storage/board/keepBoard.ts'
import { Documents } from '../storage/documents/documents.ts'
import {
  addHousehold,
  addPerson,
  finishAssistance,
  household,
  listDrafts,
  listHouseholds,
  type Session,
  saveDraft,
  startDraft,
} from '../storage/index.ts'
import { memberRow, registry } from '../storage/registry.ts'
import { HAMLET } from '../storage/session.suite.ts'
import { freshPhone, PIN } from './freshPhone.suite.ts'
import { lock } from './lock.ts'
import { tokens } from './tokens.ts'
import { unlock } from './unlock.ts'

const desk = freshPhone()

describe('several people on one phone', () => {
  it('(D45) (D48) each opens only their own; switching needs no network', async () => {
    const first = await desk.joined('thanh-vien', '280519')
    await addHousehold(first.session, { hamlet: HAMLET, label: 'Nhà của người thứ nhất' })
    const second = await desk.joined('thanh-vien', '913370')
    expect(await listHouseholds(second.session)).toEqual([])
    await expect(listHouseholds(first.session)).rejects.toMatchObject({ code: 'locked' })
    desk.office.calls = []
    const back = await unlock(first.session.identity.member, '280519')
    if (!back.ok) throw new Error('not opened')
    expect(await listHouseholds(back.session)).toMatchObject([{ label: 'Nhà của người thứ nhất' }])
    await expect(listHouseholds(second.session)).rejects.toMatchObject({ code: 'locked' })
    expect(desk.office.calls).toEqual([])
  })
})

it('(D45) (D48) five people on one phone: each switch opens only one’s own homes and unfinished guides, without network', async () => {
  const people: { member: string; pin: string; label: string }[] = []
  for (const [at, pin] of ['280519', '913370', '604218', '775031', '190846'].entries()) {
    const { session } = await desk.joined('thanh-vien', pin)
    const label = `Nhà của người ${at + 1}`
    const home = await addHousehold(session, { hamlet: HAMLET, label })
    await startDraft(session, { household: home, person: null, guide: `bai-${at + 1}`, revision: 1 })
    people.push({ member: session.identity.member, pin, label })
  }
  desk.office.calls = []
  let before: Session | null = null
  for (const [at, { member, pin, label }] of [...people, ...people.toReversed()].entries()) {
    const other = people[(at + 1) % people.length]
    if (other && other.pin !== pin)
      expect(await unlock(member, other.pin)).toMatchObject({ reason: 'wrong-pin' })
    const opened = await unlock(member, pin)
    if (!opened.ok) throw new Error('not opened')
    expect((await listHouseholds(opened.session)).map((home) => home.label)).toEqual([label])
    expect((await listDrafts(opened.session)).map(({ guide }) => guide)).toEqual([`bai-${label.at(-1)}`])
    if (before && before !== opened.session)
      await expect(listHouseholds(before)).rejects.toMatchObject({ code: 'locked' })
    before = opened.session
  }
  expect(desk.office.calls).toEqual([])
})

it('(D69) each record names who made it, on a phone that several share', async () => {
  const people = [await desk.joined('thanh-vien', '280519'), await desk.joined('thanh-vien', '913370')]
  const authors: string[] = []
  for (const [at, pin] of ['280519', '913370'].entries()) {
    const opened = await unlock(people[at]?.session.identity.member ?? '', pin)
    if (!opened.ok) throw new Error('not opened')
    await addHousehold(opened.session, { hamlet: HAMLET, label: `Nhà ${at + 1}` })
    const rows = await new Documents(opened.session.store).all()
    authors.push(...rows.flatMap(({ by }) => by ?? []))
  }
  expect(authors).toEqual(people.map(({ session }) => session.identity.member))
})

describe('tokens', () => {
  it('[P3] signs a challenge once, keeps the token in memory, takes a changed role along', async () => {
    const { session, link } = await desk.joined()
    const source = tokens(session, desk.office.door)
    desk.office.calls = []
    const [one, two] = [await source.token(), await source.token()]
    expect(one).toEqual(two)
    expect(desk.office.calls).toHaveLength(2)
    desk.office.change(link, { role: 'to-truong' })
    await source.token({ fresh: true })
    expect(session.identity.role).toBe('to-truong')
    expect((await memberRow(session.identity.member))?.identity.role).toBe('to-truong')
  })

  it('[S13] (D46) without network there is no token, and local work goes on', async () => {
    const { session } = await desk.joined()
    desk.office.fate = 'lost-call'
    expect(await tokens(session, desk.office.door).token()).toEqual({
      ok: false,
      failure: { kind: 'network' },
    })
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12' })
    expect(await listHouseholds(session)).toHaveLength(1)
  })
})

describe('what lies on the phone', () => {
  it('[P1] (D50) the registry holds only keys that cannot be exported and wrapped bytes', async () => {
    const { session } = await desk.joined()
    const row = await memberRow(session.identity.member)
    if (!row) throw new Error('no row')
    expect([row.signing.privateKey.extractable, row.deviceKey.extractable]).toEqual([false, false])
    await expect(crypto.subtle.exportKey('raw', row.deviceKey)).rejects.toThrow()
    await expect(crypto.subtle.exportKey('jwk', row.signing.privateKey)).rejects.toThrow()
    expect(row.wrapped.iterations).toBeGreaterThanOrEqual(600_000)
    expect(textIn(row)).not.toContain(desk.wardKey.raw)
    expect(textIn(row)).not.toContain(PIN)
  })

  it('[P1] the right PIN without this phone’s device key opens nothing: a copied database cannot be tried', async () => {
    const { session } = await desk.joined()
    const { member } = session.identity
    await lock()
    const other = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ])
    await registry.members.update(member, { deviceKey: other })
    await expect(unlock(member, PIN)).rejects.toMatchObject({ code: 'key-missing' })
  })

  it('[P2] no label, name or note is readable in any database, localStorage or cache', async () => {
    const { session } = await desk.joined()
    const home = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà Bí Mật 77', note: 'chó dữ ở sân' })
    const consent = { decision: 'given', text: 'ten-1', language: 'vi', how: 'spoken' } as const
    const person = await addPerson(session, {
      household: home,
      ageBand: '60+',
      name: 'Nguyễn Thị Riêng',
      consent,
    })
    const draft = await startDraft(session, { household: home, person, guide: 'vneid', revision: 1 })
    await saveDraft(session, draft.id, { ...draft.state, stepId: 'buoc-rat-rieng' })
    const kept = await startDraft(session, { household: home, person: null, guide: 'dvc', revision: 1 })
    await finishAssistance(session, draft.id, {
      ...{ outcome: 'da_xong_hom_nay', facts: {}, followUp: null, safety: true, note: 'tay run, đọc chậm' },
    })
    expect(await household(session, home)).toMatchObject({ records: [{ note: 'tay run, đọc chậm' }] })
    expect(await listDrafts(session)).toMatchObject([{ id: kept.id }])
    await keepBoard(session)
    const dump = (await everythingStored()).normalize('NFC')
    for (const planted of ['Bí Mật', 'chó dữ', 'Riêng', 'buoc-rat-rieng', 'tay run', desk.wardKey.raw, PIN])
      expect(dump).not.toContain(planted)
  })
})

/** All IndexedDB values, localStorage and cached responses of this origin, as text. */
async function everythingStored(): Promise<string> {
  const parts = [JSON.stringify({ ...localStorage })]
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await new Dexie(name).open()
    for (const table of db.tables)
      parts.push(textIn(await table.toArray()), textIn(await table.toCollection().keys()))
    db.close()
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) parts.push(request.url)
  }
  return parts.join('\n')
}

/** A value as text, bytes also read as text. */
function textIn(value: unknown): string {
  if (value instanceof Uint8Array) return new TextDecoder('latin1').decode(value)
  if (Array.isArray(value)) return value.map(textIn).join('\n')
  if (value instanceof CryptoKey || typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${textIn(inner)}`)
    .join('\n')
}
