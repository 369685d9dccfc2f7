import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { followUpOf } from '../../content/guides/followUps.ts'
import { guideHeads } from '../../content/guides/heads.ts'
import { guideIds, loadAllGuides } from '../../content/guides/index.ts'
import { stepCodes } from '../../content/guides/stepCodes.ts'
import { indicators } from '../../content/indicators/index.ts'
import { sources } from '../../content/sources/index.ts'
import { hasStep } from '../../content/stepCodes.ts'
import { checkAll, unlisted } from './checkAll.ts'
import { codesOfAll, headlines } from './extracts.ts'
import { guidePage } from './preview/guidePage.ts'
import { readGuides } from './read.ts'
import { template, withLoader } from './template.ts'

const guidesFolder = new URL('../../content/guides/', import.meta.url)
const world = { guideIds: new Set<string>(guideIds), sources, indicators }
const guides = await loadAllGuides()

describe('the guides as they stand', () => {
  it('pass every rule', () => {
    expect(checkAll(readGuides(guidesFolder), world)).toEqual([])
  })

  it('are listed, each folder once', () => {
    expect(
      unlisted(
        readGuides(guidesFolder).map(({ id }) => id),
        guideIds,
      ),
    ).toEqual([])
    expect(new Set(guides.map(({ code }) => code)).size).toBe(guides.length)
    expect(new Set(guides.map(({ title }) => title)).size).toBe(guides.length)
  })

  it('are named by headlines that say the same as the guides', () => {
    expect(guideHeads).toEqual(headlines(guides))
  })

  it('are known to the server by their steps and reasons', () => {
    expect(stepCodes).toEqual(codesOfAll(guides))
    expect(hasStep(stepCodes, 'vneid-kiem-tra', 'han-the', 'the_het_han')).toBe(true)
    expect(hasStep(stepCodes, 'vneid-kiem-tra', 'han-the', 'khong_thay_muc')).toBe(false)
    expect(hasStep(stepCodes, 'bai-chua-co', 'han-the', null)).toBe(false)
  })

  it('[G6] tell what to ask when a follow-up is due', () => {
    expect(followUpOf('vneid-kich-hoat-muc-2', 'hen_cong_an')).toMatchObject({ afterDays: 7, kind: 'ask' })
    expect(followUpOf('vneid-kich-hoat-muc-2', 'khong_dong_y')).toBeUndefined()
    expect(followUpOf('bai-chua-co', 'hen_cong_an')).toBeUndefined()
  })

  it('[G6] activation that succeeds makes an account of level 2 and comes back after 14 days', () => {
    const activation = guides.find(({ code }) => code === 'VN-3')
    expect(activation?.steps).toHaveLength(10)
    expect(activation?.outcomes[0]).toMatchObject({
      code: 'da_xong_hom_nay',
      establishes: { 'vneid.level2': true },
      followUp: { afterDays: 14, kind: 'recheck', fact: 'vneid.stillAble' },
    })
  })
})

describe('a preview page', () => {
  it('shows every step, every picture and every doubt, without inline style or script', () => {
    for (const guide of guides) {
      const html = guidePage(guide)
      for (const step of guide.steps) expect(html).toContain(`id="${step.id}"`)
      for (const doubt of guide.unverified) expect(html).toContain(doubt)
      expect(html.match(/role="img"/g)?.length ?? 0).toBe(guide.steps.filter(({ screen }) => screen).length)
      expect(html).not.toMatch(/style=|<script|<style/)
    }
  })
})

describe('a guide folder that somebody has just touched', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'guides-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (files: Record<string, string>) => {
    mkdirSync(join(folder, 'bai-moi'))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'bai-moi', name), text)
    return readGuides(pathToFileURL(`${folder}/`))
  }
  const fresh = () => {
    const { head, steps, screens } = template('bai-moi', 'Z-1', 'Bài mới', '2026-11-22')
    return {
      'guide.json': JSON.stringify(head),
      'steps.json': JSON.stringify(steps),
      'screens.json': JSON.stringify(screens),
    }
  }

  it('made by guide:new is whole and passes every rule', () => {
    const read = write(fresh())
    expect(checkAll(read, { ...world, guideIds: new Set(['bai-moi']) })).toEqual([])
  })

  it('with a comma too many names the file', () => {
    expect(write({ ...fresh(), 'steps.json': '[{},]' })[0]?.faults[0]).toMatch(/steps\.json viết sai/)
  })

  it('with a file missing names the file', () => {
    const { 'screens.json': _, ...rest } = fresh()
    expect(write(rest)[0]?.faults).toEqual(['thiếu tệp screens.json'])
  })

  it('with a word too many names the place', () => {
    const spoilt = fresh()['steps.json'].replace('"minutes":4', '"minutes":4,"mau":"xanh"')
    expect(write({ ...fresh(), 'steps.json': spoilt })[0]?.faults.join()).toMatch(/steps\.0.*mau/)
  })

  it('under another name than its id is found', () => {
    expect(
      write({ ...fresh(), 'guide.json': fresh()['guide.json'].replace('bai-moi', 'bai-cu') })[0]?.faults[0],
    ).toMatch(/khác tên thư mục/)
  })

  it('gets its line in the list of loaders', () => {
    expect(withLoader('const a = {\n  x: 1,\n} as const satisfies Y', 'bai-moi')).toContain(
      "'bai-moi': () => import('./bai-moi/index.ts'),\n} as const",
    )
  })
})
