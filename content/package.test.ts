import { describe, expect, it } from 'vitest'
import { contentHash } from '../contract/contentHash.ts'
import { loadAllGuides } from './guides/index.ts'
import { PackageFault, packGuide, partsOn, unpackGuide } from './package.ts'

const guides = await loadAllGuides()
const [guide] = guides
if (!guide) throw new Error('no guide')
const packed = await packGuide(guide)

describe('[G9] a guide as it travels', () => {
  it('is put together again as it was, every one of them', async () => {
    for (const each of guides) {
      const { hash, sheet, parts } = await packGuide(each)
      expect(await unpackGuide({ hash, sheet }, (part) => parts[part])).toEqual(each)
    }
  })

  it('shares every part but the changed step with the revision before', async () => {
    const steps = guide.steps.map((step, at) => (at === 2 ? { ...step, sees: 'Máy hiện chữ khác.' } : step))
    const next = await packGuide({ ...guide, steps })
    const fresh = Object.keys(next.parts).filter((part) => !(part in packed.parts))
    expect(fresh).toHaveLength(1)
    expect(next.parts[fresh[0] ?? '']).toContain('Máy hiện chữ khác.')
    expect(partsOn(next.sheet)).toHaveLength(guide.steps.length + 2)
  })

  it.each<[string, () => Promise<unknown>]>([
    [
      'a sheet under another name',
      () => unpackGuide({ ...packed, hash: 'x'.repeat(22) }, (part) => packed.parts[part]),
    ],
    ['a part that is not there', () => unpackGuide(packed, () => undefined)],
    ['a part that somebody changed', () => unpackGuide(packed, (part) => `${packed.parts[part]} `)],
    [
      'a sheet that is none',
      async () => unpackGuide({ hash: await contentHash('{}'), sheet: '{}' }, () => ''),
    ],
  ])('%s is never used', async (_, unpack) => {
    await expect(unpack()).rejects.toBeInstanceOf(PackageFault)
  })

  it('a word of a later app, a code this one does not know, is never used', async () => {
    const text = packed.parts[partsOn(packed.sheet)[1] ?? ''] ?? ''
    const later = text.replace(/"code":"[a-z_]+"/, '"code":"ma_cua_ban_sau"')
    const part = await contentHash(later)
    const sheet = packed.sheet.replace(await contentHash(text), part)
    const hash = await contentHash(sheet)
    const unpacked = unpackGuide({ hash, sheet }, (name) => (name === part ? later : packed.parts[name]))
    await expect(unpacked).rejects.toBeInstanceOf(PackageFault)
  })
})
