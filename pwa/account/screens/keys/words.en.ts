import type { EnglishFor } from '../../../live/words.ts'
import type { words as vi } from './words.vi.ts'

export const words: EnglishFor<typeof vi> = {
  'keys.page.title': 'The ward’s key',
  'keys.page.back': 'Back to my page',
  'keys.page.lead':
    'Names of homes and people are sealed on the phone. The key is on the team’s phones only; the server has none.',
  'keys.page.fetching': 'Looking at the phones…',
  'keys.page.officials': 'Only officials of the ward change the key and print the sheet.',
  'keys.page.demo':
    'This is made-up data, and everybody comes in with one key; so it is not changed or printed here.',
  'keys.state.offline':
    'A network is needed to see the phones and change the key. The sheet can be printed at any time.',
  'keys.state.since': 'Key {{id}} in use since {{when}}',
  'keys.state.all': 'All {{n}} phones hold this key.',
  'keys.state.some':
    '{{n}} of {{all}} phones have not taken the new key. They do at their next contact, and work as usual until then.',
  'keys.change.title': 'Change the key',
  'keys.change.why':
    'Do it when somebody left or a phone was lost. A retired phone gets no new key and cannot read what is written from now on.',
  'keys.change.go': 'Change the ward’s key',
  'keys.change.busy': 'Changing…',
  'keys.change.done': 'The key is changed; {{n}} phones take it at their next contact.',
  'keys.change.notFirst':
    'Another official has just changed the key, and this phone has taken that one. Press again to change it once more.',
  'keys.change.noKey':
    'This phone has not got the newest key. Wait until the phone of the official who changed it was in contact, then press again.',
  'keys.sheet.title': 'Recovery sheet',
  'keys.sheet.why':
    'When all phones of the officials are lost, only this paper makes names readable again. Print one and keep it in a safe or a locked cupboard.',
  'keys.sheet.missing':
    'There is no recovery sheet of the key in use. Print a new one; keep older ones with it.',
  'keys.sheet.printed': 'Printed on {{day}}.',
  'keys.sheet.go': 'Print recovery sheet',
  'keys.sheet.pin': 'Enter your PIN to see the sheet',
  'keys.sheet.page': 'Recovery sheet',
  'keys.sheet.care':
    'Do not photograph or send it. Whoever holds this paper and the ward’s data can read residents’ names.',
  'keys.sheet.print': 'Print',
  'keys.sheet.kept': 'Printed and put away',
  'keys.sheet.noted': 'Noted: there is a sheet of this key.',
  'keys.sheet.notNoted': 'The printed sheet is good. The ward could not be told yet that there is one.',
  'keys.paper.title': 'Recovery sheet of the ward’s key',
  'keys.paper.what':
    'For when all phones of the officials are lost: with it, names become readable again. The server does not have this key.',
  'keys.paper.warning':
    'Keep it in a safe or a locked cupboard. Whoever holds it can read residents’ names. Do not photograph or send it.',
  'keys.paper.day': 'Printed on',
  'keys.paper.id': 'Key',
  'keys.paper.by': 'Printed by',
  'keys.paper.groups': 'Or type all {{n}} groups in order (there is no I, L, O, U):',
  'keys.paper.how':
    'Use: open a new invitation on an official’s phone, choose a PIN, and when asked scan this code or type the groups.',
  'keys.paper.code': 'Recovery code of the ward’s key',
  'keys.older.row': 'Enter an older recovery sheet',
  'keys.older.why': 'When names cannot be read because they were written under an earlier key.',
  'keys.older.done': 'The older key is here. Names written under it can be read again.',
  'keys.older.known': 'This phone has the key of that sheet already.',
  'keys.restore.title': 'The ward’s key is needed',
  'keys.restore.why':
    'This ward has a key. Take the recovery sheet from the safe and scan or type it. The PIN you have just chosen stays.',
  'keys.restore.other':
    'If another official’s phone still works, ask for an invitation from there: it brings the key along.',
  'keys.restore.field': 'Groups on the recovery sheet',
  'keys.restore.hint': 'Type group after group, with a space between.',
  'keys.restore.go': 'Open with this sheet',
  'keys.restore.busy': 'Opening…',
  'keys.restore.scan': 'Photograph the code',
  'keys.restore.noCode': 'No code in the picture. Go closer, with enough light, or type the groups.',
  'keys.restore.group': 'Group {{n}} does not fit. Look at it once more.',
  'keys.restore.count': '{{found}} groups so far; the sheet has {{all}}.',
  'keys.restore.not': 'This is not what stands on a recovery sheet of Tổ Số.',
  'keys.restore.older':
    'This sheet is of an older key. Names written after the change will not be readable. Use a newer sheet if there is one.',
  'keys.restore.olderGo': 'Use it anyway',
  'keys.restore.lost': 'No sheet is left',
  'keys.restore.lostTitle': 'Begin anew with another key?',
  'keys.restore.lostWhy':
    'Names written so far cannot be read any more. Figures stay complete. A sheet found later can still be entered.',
  'keys.restore.lostGo': 'Make a new key',
  'keys.restore.close': 'Close',
}
