import type { EnglishFor } from '../../live/words.ts'
import type { words as vi } from './words.vi.ts'

export const words: EnglishFor<typeof vi> = {
  'ward.marks.title': 'Steps that look different',
  'ward.marks.row': 'Steps of guides that people say are no longer right',
  'ward.marks.back': 'Back to the team',
  'ward.marks.fetching': 'Fetching the list…',
  'ward.marks.unreachable': 'The list could not be fetched',
  'ward.marks.again': 'Try again',
  'ward.marks.none': 'Nobody reported a step yet',
  'ward.marks.noneWhy':
    'Whoever finds a screen unlike the guide presses “The screen looks different” at that step.',
  'ward.marks.what':
    'Send these lines to whoever writes the guides. A new version of a guide ends its lines.',
  'ward.marks.step': '{{people}} people at step {{number}}, version {{revision}}',
  'ward.marks.goneStep': '{{people}} people, version {{revision}}',
  'ward.marks.said': '{{what}}: {{n}}',
  'ward.marks.kind.nhan-khac': 'other words',
  'ward.marks.kind.khong-thay': 'button not there',
  'ward.marks.kind.thu-tu-khac': 'other order',
  'ward.marks.kind.ung-dung-khac': 'another app',
  'ward.marks.kind.other': 'something else',
  'ward.marks.settled': '{{count}} steps were reported in an earlier version; the guide has a new one.',
  'ward.marks.asOf': 'As of {{when}}.',
}
