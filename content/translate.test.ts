import { describe, expect, it } from 'vitest'
import { loadGuide } from './guides/index.ts'
import { loadTexts } from './guides/texts.ts'
import { inLanguage, untranslated } from './translate.ts'

const vietnamese = await loadGuide('vneid-an-toan')
const texts = await loadTexts('vneid-an-toan', 'en')
if (!texts) throw new Error('the English example is missing')
const english = inLanguage(vietnamese, texts)

describe('a guide in another language', () => {
  it('speaks it, step by step, reason by reason', () => {
    expect(english.language).toBe('en')
    expect(english.steps[1]).toMatchObject({ id: 'cup-may', title: 'Somebody calls: hang up' })
    expect(english.steps[1]?.failures[0]).toMatchObject({
      code: 'nghi_lua_dao',
      label: 'They have called you already',
    })
    expect(english.outcomes[0]).toMatchObject({
      code: 'da_xong_hom_nay',
      detail: 'You could say one thing back',
    })
  })

  it('keeps ids, pictures, codes and what is counted', () => {
    expect(english.steps.map(({ id, screen, ownHands }) => [id, screen, ownHands])).toEqual(
      vietnamese.steps.map(({ id, screen, ownHands }) => [id, screen, ownHands]),
    )
    expect(english.screens).toBe(vietnamese.screens)
    expect(english.outcomes.map(({ establishes }) => establishes)).toEqual(
      vietnamese.outcomes.map(({ establishes }) => establishes),
    )
  })

  it('leaves a step Vietnamese that it has no words for', () => {
    const partly = inLanguage(vietnamese, { ...texts, steps: {} })
    expect(partly.steps.map(({ title }) => title)).toEqual(vietnamese.steps.map(({ title }) => title))
  })

  it('has one sentence for each Vietnamese one, so that numbers in the picture point right', () => {
    expect(untranslated(vietnamese, texts)).toEqual([])
    const [first] = Object.keys(texts.steps)
    const { [first ?? '']: _, ...rest } = texts.steps
    expect(untranslated(vietnamese, { ...texts, steps: rest })).toEqual([first])
  })

  it('is null where nobody has written one', async () => {
    expect(await loadTexts('vneid-an-toan', 'tyz')).toBeNull()
  })
})
