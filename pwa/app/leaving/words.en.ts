import type { EnglishFor } from '../../live/words.ts'
import type { words as vi } from './words.vi.ts'

export const words: EnglishFor<typeof vi> = {
  'leaving.going.title': '{{name}} no longer works on this phone',
  'leaving.going.why': '{{ward}} has retired this phone. What {{name}} could see is locked.',
  'leaving.going.busy': 'Sending the remaining work to the ward…',
  'leaving.going.offline':
    'There is no network, so the rest could not be sent yet. It is still sealed on the phone and nothing was erased. Try again where there is a network.',
  'leaving.going.again': 'Try again',
  'leaving.others': 'Others use this phone',
  'leaving.gone.title': 'The data of {{name}} are removed',
  'leaving.gone.handedIn':
    'The phone handed in {{n}} pieces of work to the ward and then removed the team’s data.',
  'leaving.gone.nothing': 'Everything had been sent before. The phone has removed the team’s data.',
  'leaving.gone.drafts': '{{n}} unfinished guides are gone: they were no work yet that could be sent.',
  'leaving.gone.kept': 'Help given so far stays at the ward. To work again, a new invitation is needed.',
  'leaving.gone.others': 'The data of others on this phone were not touched.',
  'leaving.gone.read': 'Understood',
}
