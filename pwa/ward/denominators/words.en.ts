import type { EnglishFor } from '../../live/words.ts'
import type { words as vi } from './words.vi.ts'

export const words: EnglishFor<typeof vi> = {
  'ward.denominators.kind': 'Which denominator?',
  'ward.denominators.source': 'Source',
  'ward.denominators.sourceHint': 'Who gave it. For example: ward police',
  'ward.denominators.sourceMissing': 'Say who gave these figures.',
  'ward.denominators.date': 'Figures as of',
  'ward.denominators.dateSaid': 'Day {{date}}',
  'ward.denominators.dateMissing': 'Choose the day of the figures.',
  'ward.denominators.dateLater': 'This day has not come yet. Choose a past day or today.',
  'ward.denominators.each': '{{kind}}, hamlet by hamlet',
  'ward.denominators.hint': 'Leave empty where there is no figure. Old ones stay as history.',
  'ward.denominators.now': 'In use: {{value}}, {{date}}',
  'ward.denominators.wrong': 'Whole numbers only. For example: 948',
  'ward.denominators.exceeds': 'More than {{kind}} ({{value}}). Check both.',
  'ward.denominators.save': 'Save {{n}} denominators',
  'ward.denominators.saveNone': 'Save denominators',
  'ward.denominators.nothing': 'Write at least one figure.',
  'ward.denominators.done': '{{n}} denominators saved on the phone.',
  'ward.denominators.lookAbove': 'Something above needs a look.',
}
