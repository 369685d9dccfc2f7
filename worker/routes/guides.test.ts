import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { packGuide, partsOn, unpackGuide } from '../../content/package.ts'
import { contentHash } from '../../contract/contentHash.ts'
import { GuideDelta, GuideEdition, HAVE_LENGTH, PublicationList } from '../../contract/guideContent.ts'
import { bodyOf, call, refusal } from '../testing/call.suite.ts'
import {
  builtGuide,
  inDesk,
  list,
  publicationOf,
  publish,
  rollBack,
  withStep,
} from '../testing/guides.suite.ts'
import { forgetEdition } from './edition.ts'

const edition = async () => bodyOf(GuideEdition, await call('/api/guides/edition'))

const built = await builtGuide()
const second = withStep(built, 2, { sees: 'Máy hiện chữ mới.' })
const third = withStep(second, 2, { sees: 'Máy lại đổi chữ.' })

beforeEach(async () => {
  forgetEdition()
  await inDesk((sql) => {
    for (const table of ['content', 'publication', 'current', 'audit']) sql.exec(`DELETE FROM ${table}`)
    sql.exec("DELETE FROM meta WHERE key <> 'schema'")
  })
})

describe('[G9] publishing', () => {
  it('at first every guide is the release’s own', async () => {
    expect(await edition()).toEqual({ v: 1, edition: 0, guides: {} })
  })

  it('makes the new revision the one that phones are to have; the same again changes nothing', async () => {
    expect((await publish(await publicationOf(second))).status).toBe(201)
    const { hash } = await packGuide(second)
    expect((await edition()).guides).toMatchObject({ [built.id]: { revision: 2, sheet: hash } })
    expect((await publish(await publicationOf(second))).status).toBe(200)
    expect((await edition()).edition).toBe(1)
  })

  it('an edition that the phone knows is 304 and has no body', async () => {
    await publish(await publicationOf(second))
    const first = await call('/api/guides/edition')
    const again = await call('/api/guides/edition', {
      headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
    })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  it('sends only the changed step to who has the revision before, and it goes together', async () => {
    await publish(await publicationOf(second))
    const before = await packGuide(built)
    const have = Object.keys(before.parts).map((part) => part.slice(0, HAVE_LENGTH))
    const { hash } = await packGuide(second)
    const got = await call(`/api/guides/${built.id}/${hash}?have=${have.join('.')}`)
    const { sheet, parts } = bodyOf(GuideDelta, got)
    expect(Object.values(parts)).toHaveLength(1)
    expect(await unpackGuide({ hash, sheet }, (part) => parts[part] ?? before.parts[part])).toEqual(second)
  })

  it('sends the whole guide to who has nothing', async () => {
    await publish(await publicationOf(second))
    const { hash } = await packGuide(second)
    const { sheet, parts } = bodyOf(GuideDelta, await call(`/api/guides/${built.id}/${hash}`))
    expect(new Set(Object.keys(parts))).toEqual(new Set(partsOn(sheet)))
  })

  it('[S9] an old revision stays readable for records and drafts', async () => {
    await publish(await publicationOf(second))
    await publish(await publicationOf(third))
    const { hash } = await packGuide(second)
    const { sheet, parts } = bodyOf(GuideDelta, await call(`/api/guides/${built.id}/${hash}`))
    expect((await unpackGuide({ hash, sheet }, (part) => parts[part])).revision).toBe(2)
  })

  it('[P8] is noted: what and when', async () => {
    await publish(await publicationOf(second))
    await rollBack(built.id)
    const noted = await inDesk((sql) => sql.exec('SELECT what FROM audit ORDER BY no').toArray())
    expect(noted.map(({ what }) => what)).toEqual([`publish ${built.id} 2`, `roll back ${built.id} 2`])
  })

  it('[P7] lines of more than 24 months ago go with the next one', async () => {
    await publish(await publicationOf(second))
    await inDesk((sql) => sql.exec("UPDATE audit SET at = '2020-01-01T00:00:00.000Z'"))
    await rollBack(built.id)
    const noted = await inDesk((sql) => sql.exec('SELECT what FROM audit ORDER BY no').toArray())
    expect(noted.map(({ what }) => what)).toEqual([`roll back ${built.id} 2`])
  })
})

describe('rolling back', () => {
  it('leads to the published revision before, then to the release’s own', async () => {
    await publish(await publicationOf(second))
    await publish(await publicationOf(third))
    expect((await rollBack(built.id)).body).toEqual({ revision: 2 })
    expect((await edition()).guides[built.id]?.revision).toBe(2)
    expect((await rollBack(built.id)).body).toEqual({ revision: null })
    expect((await edition()).guides).toEqual({})
    expect(refusal(await rollBack(built.id))).toBe('404 not-found')
  })

  it('a revision that was taken back can be made current again; its number is never used for other words', async () => {
    await publish(await publicationOf(second))
    await rollBack(built.id)
    const other = withStep(built, 2, { sees: 'Chữ khác hẳn.' })
    expect(refusal(await publish(await publicationOf(other)))).toBe('409 revision-exists')
    expect((await publish(await publicationOf(second))).status).toBe(200)
    expect((await edition()).guides[built.id]?.revision).toBe(2)
  })
})

describe('[G9] when the shelf cannot be read', () => {
  afterEach(() => vi.useRealTimers())

  it('phones go on with the edition last known, and hear of the next one once it can be read again', async () => {
    await publish(await publicationOf(second))
    const before = await edition()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
    await inDesk((sql) => sql.exec('ALTER TABLE current RENAME TO away'))
    const [asked, page] = [await call('/api/guides/edition'), await call(`/huong-dan/${built.id}/`)]
    await inDesk((sql) => sql.exec('ALTER TABLE away RENAME TO current'))
    expect(bodyOf(GuideEdition, asked)).toEqual(before)
    expect(page.text).toContain('Máy hiện chữ mới.')
    await inDesk((sql) => sql.exec('DELETE FROM current'))
    vi.setSystemTime(Date.now() + 3_600_000)
    expect((await edition()).guides).toEqual({})
  })
})

describe('what is not published', () => {
  const unchanged = async () => expect((await edition()).guides).toEqual({})

  it('anything without the key, or with the key that opens wards', async () => {
    const publication = await publicationOf(second)
    for (const headers of [{}, { 'Content-Key': 'setup of the tests' }] as Record<string, string>[]) {
      expect(refusal(await publish(publication, headers))).toBe('403 content-key-wrong')
      expect(refusal(await rollBack(built.id, headers))).toBe('403 content-key-wrong')
      expect(refusal(await call('/api/guides/publications', { headers }))).toBe('403 content-key-wrong')
    }
    await unchanged()
  })

  it('a part that is not what it is named, a part that is missing, a sheet that is none', async () => {
    const sound = await publicationOf(second)
    const [[hash = '', text = ''] = []] = Object.entries(sound.parts)
    const { [hash]: _, ...fewer } = sound.parts
    for (const bad of [
      { ...sound, parts: { ...sound.parts, [hash]: `${text} ` } },
      { ...sound, parts: fewer },
      { ...sound, sheet: '{"revision":2}' },
      { ...sound, sheet: 'no JSON' },
    ])
      expect(refusal(await publish(bad))).toBe('422 guide-invalid')
    await unchanged()
  })

  it('a guide that breaks the schema: an unknown reason, a sentence that is too long, a migration that is missing', async () => {
    const reason = { code: 'ma_cua_ban_sau', whatNext: 'Gọi cháu.', leadsTo: { retry: true as const } }
    for (const bad of [
      withStep(built, 2, { failures: [reason as never] }),
      withStep(built, 2, { say: 'dài '.repeat(80).trim() }),
      { ...second, migrations: [] },
    ])
      expect(refusal(await publish(await publicationOf(bad)))).toBe('422 guide-invalid')
    await unchanged()
  })

  it('a guide that this release does not have, or one under another’s name', async () => {
    const sound = await publicationOf(second)
    expect(refusal(await publish({ ...sound, guide: 'bai-moi-hoan-toan' }))).toBe('422 guide-unknown')
    expect(refusal(await publish({ ...sound, guide: 'vneid-an-toan' }))).toBe('422 guide-invalid')
    await unchanged()
  })

  it('a revision that is not newer than the release’s', async () => {
    expect(refusal(await publish(await publicationOf(built)))).toBe('409 revision-exists')
    await unchanged()
  })

  it('a page that loads anything but the release’s own scripts', async () => {
    const sound = await publicationOf(second)
    for (const evil of [
      '<script>alert(1)</script>',
      '<script src="https://elsewhere.example/x.js"></script>',
      '<script src="/trang/dau.js" src="/api/x"></script><iframe src="/x"></iframe>',
      '<form action="/api/guides/stuck"></form>',
      '<base href="https://elsewhere.example/">',
      '<p onclick="x()">Bấm</p>',
      '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">',
    ])
      expect(refusal(await publish({ ...sound, page: `${sound.page}${evil}` }))).toBe('422 guide-invalid')
    await unchanged()
  })
})

describe('[P9] bad questions', () => {
  it.each([
    ['/api/guides/vneid-kiem-tra/short', '404 not-found'],
    [`/api/guides/vneid-kiem-tra/${'x'.repeat(22)}`, '404 not-found'],
    [`/api/guides/vneid-kiem-tra/${'x'.repeat(22)}?have=${'y'.repeat(500)}`, '422 body-invalid'],
    [`/api/guides/vneid-kiem-tra/${'x'.repeat(22)}?have=a%20b`, '422 body-invalid'],
  ])('%s', async (path, said) => expect(refusal(await call(path))).toBe(said))

  it('a page’s text is no sheet', async () => {
    const publication = await publicationOf(second)
    await publish(publication)
    expect(refusal(await call(`/api/guides/${built.id}/${await contentHash(publication.page)}`))).toBe(
      '404 not-found',
    )
  })
})

describe('the public page', () => {
  const path = `/huong-dan/${built.id}/`

  it('is the published one at the next visit, without any script; and the old one after rolling back', async () => {
    const before = await call(path)
    expect(before.text).not.toContain('Máy hiện chữ mới.')
    await publish(await publicationOf(second))
    const now = await call(path)
    expect(now.text).toContain('Máy hiện chữ mới.')
    expect(now.headers.get('Content-Type')).toContain('text/html')
    expect(now.headers.get('Guide-Page')).toBe(await contentHash(now.text))
    expect(now.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect((await call(`${path}in/`)).text).toContain('Bản in 2')
    await rollBack(built.id)
    expect((await call(path)).text).toBe(before.text)
  })

  it('that the browser holds already is not sent again', async () => {
    await publish(await publicationOf(second))
    const etag = (await call(path)).headers.get('ETag') ?? ''
    const again = await call(path, { headers: { 'If-None-Match': etag } })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  it('as the release built it is there for a service worker that asks for its own revision', async () => {
    const before = await call(path)
    await publish(await publicationOf(second))
    expect((await call(`${path}?rev=abcd1234`)).text).toBe(before.text)
  })

  it('of another guide, and one that does not exist, are not touched', async () => {
    await publish(await publicationOf(second))
    expect((await call('/huong-dan/vneid-an-toan/')).text).not.toContain('Máy hiện chữ mới.')
    expect((await call('/huong-dan/bai-chua-co/')).status).toBe(404)
  })
})

it('the operator sees what the release has and what was published since', async () => {
  await publish(await publicationOf(second))
  const { built: own, publications } = bodyOf(PublicationList, await list())
  expect(own[built.id]).toBe(1)
  expect(publications).toMatchObject([
    { guide: built.id, revision: 2, current: true, changed: 'Bước đổi chữ.' },
  ])
})
