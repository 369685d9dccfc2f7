import { describe, expect, it } from 'vitest'
import { loadAllGuides, loadGuide } from '../../content/guides/index.ts'
import { loadTexts } from '../../content/guides/texts.ts'
import { translationFaults, unpaired } from './translations.ts'

const guide = await loadGuide('vneid-an-toan')
const english = await loadTexts('vneid-an-toan', 'en')
if (!english) throw new Error('the English example is missing')

describe('further languages of a guide', () => {
  it('pair with the Vietnamese sentences in every guide there is', async () => {
    for (const each of await loadAllGuides()) expect(await translationFaults(each), each.id).toEqual([])
  })

  it('may leave a step to Vietnamese', () => {
    expect(unpaired(guide, { ...english, steps: {} })).toEqual([])
  })

  it('are told when a sentence was added in Vietnamese only, or a step is gone', () => {
    const steps = guide.steps.map((step) =>
      step.id === 'noi-lai' ? { ...step, do: [...step.do, 'Thêm một câu.'] } : step,
    )
    expect(unpaired({ steps }, english)).toEqual([
      expect.stringContaining('bước noi-lai: 1 câu, tiếng Việt 2 câu'),
    ])
    expect(unpaired({ steps: steps.slice(1) }, english)[0]).toContain('bước mot-ung-dung không còn trong bài')
  })

  it('are told when a file is named that nobody loads', async () => {
    const tay = { language: 'tyz', texts: 'texts.tyz.json', ofRevision: 1, translator: 'Người dịch' }
    expect(await translationFaults({ ...guide, translations: [tay] })).toEqual([
      'tiếng tyz: chưa có dòng trong content/guides/texts.ts',
    ])
  })
})
