import { beforeEach, describe, expect, it } from 'vitest'
import { guideHead } from '../../../content/guides/heads.ts'
import { loadGuide } from '../../../content/guides/index.ts'
import { packGuide } from '../../../content/package.ts'
import type { Guide } from '../../../content/schema.ts'
import { contentHash } from '../../../contract/contentHash.ts'
import type { CurrentGuide, GuideDelta } from '../../../contract/guideContent.ts'
import { failed, networkFailure } from '../../../contract/index.ts'
import { openGuide } from '../../live/guideCopy.ts'
import { readShelf } from '../../storage/guides/shelf.ts'
import type { GuideCalls } from '../../sync/guideCalls.ts'
import type { ThisApp } from './plan.ts'
import { noteBuilt, renewGuides, renewLists } from './renew.ts'

/** The phone's shelf, on the real Cache Storage; the server is played. */
const GUIDE = 'vneid-kiem-tra'
const built = await loadGuide(GUIDE)
const next = (of: Guide, title: string): Guide => ({
  ...of,
  title,
  revision: of.revision + 1,
  revisions: [...of.revisions, { revision: of.revision + 1, date: '2026-11-23', changed: 'Đổi tên bài.' }],
  migrations: [...of.migrations, { from: of.revision, to: of.revision + 1, changes: [] }],
})
const second = next(built, 'Kiểm tra VNeID, bản hai')
const app: ThisApp = { version: '0.1.0', builtRevision: () => built.revision }
const now = () => '2026-11-23T02:00:00.000Z'

type Served = { current?: Partial<CurrentGuide>; delta?: GuideDelta; isOut?: boolean }

/** A server that names one guide, or none; counts what is asked of it. */
async function server(guide: Guide | null, { current, delta, isOut }: Served = {}) {
  const { hash, sheet, parts } = await packGuide(guide ?? built)
  const entry = { revision: guide?.revision ?? 1, sheet: hash, page: 'p'.repeat(22), ...current }
  const asked: string[][] = []
  const calls: GuideCalls = {
    edition: async () =>
      isOut
        ? failed(networkFailure)
        : { ok: true, value: { v: 1, edition: 1, guides: guide ? { [GUIDE]: entry } : {} } },
    delta: async (_, __, here) => {
      asked.push([...here])
      const known = new Set(here)
      const missing = Object.fromEntries(Object.entries(parts).filter(([part]) => !known.has(part)))
      return { ok: true, value: delta ?? { sheet, parts: missing } }
    },
  }
  return { calls, asked, hash, sheet, parts }
}

const title = async () => (await openGuide(GUIDE)).guide.title

beforeEach(async () => {
  await caches.delete('toso-guides')
  await renewLists()
})

describe('[G9] renewing guides', () => {
  it('fetches the parts that are not here, keeps the guide for use offline, and names it in lists', async () => {
    const { calls, asked } = await server(second)
    expect(await renewGuides(calls, app, now)).toBe(true)
    expect(asked).toHaveLength(1)
    expect(asked[0]?.length).toBeGreaterThan(5)
    expect(await openGuide(GUIDE)).toEqual({ guide: second, since: now(), confirmed: now() })
    expect(guideHead(GUIDE)).toMatchObject({ title: second.title, revision: 2 })
  })

  it('asks nothing more while nothing changed', async () => {
    const { calls, asked } = await server(second)
    await renewGuides(calls, app, now)
    await renewGuides(calls, app, now)
    expect(asked).toHaveLength(1)
  })

  it('goes back to the release’s own copy when the newer one is taken back', async () => {
    await renewGuides((await server(second)).calls, app, now)
    await renewGuides((await server(null)).calls, app, now)
    expect(await title()).toBe(built.title)
    expect(guideHead(GUIDE)).toMatchObject({ title: built.title, revision: 1 })
    expect(await caches.open('toso-guides').then((cache) => cache.keys())).toHaveLength(1)
  })

  it('without network everything stays as it was', async () => {
    await renewGuides((await server(second)).calls, app, now)
    expect(await renewGuides((await server(null, { isOut: true })).calls, app, now)).toBe(false)
    expect(await title()).toBe(second.title)
  })
})

describe('[G9] what is not used, so that the former copy stays', () => {
  it('a part that somebody changed: asked for again next time', async () => {
    const { sheet, parts } = await packGuide(second)
    const bad = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, text.replace('VNeID', 'VNeld')]),
    )
    const { calls, asked } = await server(second, { delta: { sheet, parts: bad } })
    await renewGuides(calls, app, now)
    await renewGuides(calls, app, now)
    expect(await title()).toBe(built.title)
    expect(asked).toHaveLength(2)
  })

  it('a code that this app does not know: not asked for again by this app, but by the next', async () => {
    const { hash, sheet, parts } = await unknownCode()
    const { calls, asked } = await server(second, { current: { sheet: hash }, delta: { sheet, parts } })
    await renewGuides(calls, app, now)
    await renewGuides(calls, app, now)
    expect(await title()).toBe(built.title)
    expect(asked).toHaveLength(1)
    await renewGuides(calls, { ...app, version: '0.2.0' }, now)
    expect(asked).toHaveLength(2)
  })

  it('a guide that asks for a newer app, or that the release already has', async () => {
    const asking = await server(second, { current: { minApp: '0.2.0' } })
    await renewGuides(asking.calls, app, now)
    const known = await server(second)
    await renewGuides(known.calls, { ...app, builtRevision: () => 2 }, now)
    expect([asking.asked, known.asked]).toEqual([[], []])
    expect(await title()).toBe(built.title)
  })
})

/** A sound package with a reason that no app of today has. */
async function unknownCode() {
  const { sheet, parts } = await packGuide(second)
  const [name, text] = Object.entries(parts).find(([, each]) => each.includes('"the_het_han"')) ?? ['', '']
  const later = text.replace('"the_het_han"', '"ma_cua_ban_sau"')
  const part = await contentHash(later)
  const renamed = sheet.replace(name, part)
  return { hash: await contentHash(renamed), sheet: renamed, parts: { ...parts, [part]: later } }
}

it('notes since when the release’s own copies are here', async () => {
  await noteBuilt(now)
  expect((await readShelf()).since[GUIDE]).toEqual({ revision: 1, day: '2026-11-23' })
  await noteBuilt(() => '2026-12-24T02:00:00.000Z')
  expect((await openGuide(GUIDE)).since).toBe('2026-11-23')
})
