import { expect, it } from 'vitest'
import { labelsIn, plainText, runsOf } from './text.ts'

it('splits a sentence into plain words, stressed words and labels of the app', () => {
  expect(runsOf('Gõ **12 số**, bấm “Gửi yêu cầu”.')).toEqual([
    { kind: 'plain', text: 'Gõ ' },
    { kind: 'strong', text: '12 số' },
    { kind: 'plain', text: ', bấm ' },
    { kind: 'label', text: 'Gửi yêu cầu' },
    { kind: 'plain', text: '.' },
  ])
})

it('reads aloud without signs of stress', () => {
  expect(plainText('Gõ **12 số**.')).toBe('Gõ 12 số.')
  expect(labelsIn('Bấm “A”, rồi “B”.')).toEqual(['A', 'B'])
})
