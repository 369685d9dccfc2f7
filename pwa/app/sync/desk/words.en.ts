import type { EnglishFor } from '../../../live/words.ts'
import type { words as vi } from './words.vi.ts'

export const words: EnglishFor<typeof vi> = {
  'desk.lost.chip': 'Two people edited',
  'desk.lost.title': '{{label}}: {{field}}',
  'desk.lost.before': 'Overwritten',
  'desk.lost.now': 'In use',
  'desk.lost.value': '“{{value}}”, by {{name}}',
  'desk.lost.shut': 'cannot be opened here, by {{name}}',
  'desk.lost.empty': 'empty, by {{name}}',
  'desk.lost.somebody': 'somebody of the team',
  'desk.lost.keep': 'Use the overwritten one',
  'desk.lost.seen': 'Leave as it is',
  'desk.field.label': 'name of the home',
  'desk.field.name': 'name',
  'desk.field.note': 'note',
  'desk.field.state': 'here or gone',
  'desk.field.ageBand': 'age band',
  'desk.field.other': 'a field',
  'desk.plain': 'Item of the team',
  'desk.lost.done': 'Noted, {{what}}',
  'desk.lost.doneKeep': 'the overwritten one is used',
  'desk.lost.doneSeen': 'the one in use stays',
  'desk.held.chip': 'For the ward to decide',
  'desk.held.title': '{{kind}}, {{hamlet}}',
  'desk.held.why':
    'Its writer no longer looks after this place, or the phone was retired. The ward holds it whole.',
  'desk.held.accept': 'Accept it',
  'desk.held.return': 'Do not accept',
  'desk.held.accepted': 'The ward accepted the record',
  'desk.held.returned': 'The record stays out of the figures',
  'desk.held.still': 'Not accepted: part of it is missing or wrong. Ask its writer to record it again.',
}
