import type { EnglishFor } from '../../live/words.ts'
import type { words as vi } from './words.vi.ts'

export const words: EnglishFor<typeof vi> = {
  'ward.erased.title': 'Certificates of erasure',
  'ward.erased.lead':
    'What is listed here is erased from the server; each phone follows at its next contact. Counts stay, and belong to nobody.',
  'ward.erased.fetching': 'Fetching the list…',
  'ward.erased.none': 'Nobody’s data were erased yet',
  'ward.erased.noneWhy':
    'When a resident asks for it, or the time to keep data is over, the certificate is here.',
  'ward.erased.unreachable': 'The list could not be fetched',
  'ward.erased.again': 'Try again',
  'ward.erased.print': 'Print the list',
  'ward.erased.more': 'Show older',
  'ward.erased.person': 'A person erased on request',
  'ward.erased.household': 'A home erased on request',
  'ward.erased.withdrawn': 'Name removed, consent withdrawn',
  'ward.erased.retention': 'Erased, time to keep is over',
  'ward.erased.line': '{{when}} · {{hamlet}} · mark {{mark}}',
  'ward.erased.lineByItself': '{{when}} · {{hamlet}}',
  'ward.erased.kind.household': '{{n}} homes',
  'ward.erased.kind.person': '{{n}} people',
  'ward.erased.kind.assistance': '{{n}} times of help',
  'ward.erased.kind.visit': '{{n}} visits',
  'ward.erased.kind.consent': '{{n}} consents',
  'ward.erased.kind.other': '{{n}} others',
}
