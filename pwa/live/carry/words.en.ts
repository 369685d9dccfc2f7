import type { EnglishFor } from '../words.ts'
import type { words as vi } from './words.vi.ts'

export const words: EnglishFor<typeof vi> = {
  'carry.out.title': 'Send work in a file',
  'carry.out.busy': 'Packing the file…',
  'carry.out.lead': 'The file is ready, it has {{n}} items.',
  'carry.out.do': 'Give it to somebody who goes where there is signal. Their phone sends it to the ward.',
  'carry.out.safe': 'Who carries it cannot read it. The work stays on this phone; sent twice counts once.',
  'carry.out.send': 'Hand the file over',
  'carry.out.sent': 'Handed over. Tell them: open Tổ Số, Sync, “Take a file of another phone”.',
  'carry.out.nothing': 'Nothing waits to be sent, no file is needed.',
  'carry.out.noKey':
    'This phone needs signal once more to hear the ward’s key. After that files work. Everything is kept here.',
}
