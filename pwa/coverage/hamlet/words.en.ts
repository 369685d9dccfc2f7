import type { EnglishFor } from '../../live/words.ts'
import type { words as vi } from './words.vi.ts'

export const words: EnglishFor<typeof vi> = {
  'hamlet.title': 'Figures of the team',
  'hamlet.back': 'Back to today',
  'hamlet.month': '{{place}}, {{month}}',
  'hamlet.card.reach': '{{times}} times · {{people}} people · {{households}} households',
  'hamlet.declared': 'What residents told',
  'hamlet.waiting': 'This phone still holds {{n}} items that are not in the figures below.',
  'hamlet.nobodyAsked': 'No household of the hamlet was asked yet.',
}
