import type { EnglishFor } from '../../../live/words.ts'
import type { words as vi } from './words.vi.ts'

export const words: EnglishFor<typeof vi> = {
  'carry.page.title': 'Long without signal',
  'carry.page.out': 'Send work in a file',
  'carry.page.outWhy': 'Somebody carries it to where there is signal',
  'carry.page.in': 'Take a file of another phone',
  'carry.page.inWhy': 'This phone sends it when there is signal',
  'carry.page.taken': 'Took {{n}} items of {{name}}, sent when there is signal',
  'carry.line.of': 'Work of {{name}}',
  'carry.line.waiting': '{{n}} items, file made at {{when}}; waits for signal',
  'carry.line.sent': 'The server received {{n}} items',
  'carry.line.sentSome': 'The server received {{n}} items, {{refused}} are for the ward to look at',
  'carry.line.refused':
    'The ward could not take this file. The work is still on its phone; ask for a new file.',
  'carry.problem.foreign': 'This is no file of Tổ Số. Choose the one named “to-so-viec-chua-gui”.',
  'carry.problem.broken':
    'The file was cut off or damaged. Ask for it again; the work is still on their phone.',
  'carry.problem.other-ward': 'This file is of another ward, so this phone cannot send it.',
  'carry.problem.newer': 'The file was made by a newer Tổ Số. Update this phone and take it again.',
  'carry.problem.too-large': 'The file is too long to be one of Tổ Số. Choose again.',
}
