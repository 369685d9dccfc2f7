import type { EnglishFor } from '../../../live/words.ts'
import type { words as vi } from './words.vi.ts'

export const words: EnglishFor<typeof vi> = {
  'account.pin.note': 'The PIN of Tổ Số, not the password of VNeID.',
  'account.pin.choose': 'Choose your 6-digit PIN',
  'account.pin.again': 'Enter the PIN once more',
  'account.pin.chooseNote': 'Easy for you to remember, hard for others to guess.',
  'account.pin.different': 'The two did not match. Choose again.',
  'account.pin.sameDigits': 'Six equal digits are easy to guess. Choose another PIN.',
  'account.pin.inOrder': 'Digits in a row are easy to guess. Choose another PIN.',
  'account.pin.notSix': 'A PIN has exactly 6 digits.',
  'account.pin.filled': '{{n}} of 6 digits entered',
  'account.pin.erase': 'Erase one digit',
  'account.pin.opening': 'Opening…',
  'account.lock.title': 'Who is using the phone?',
  'account.lock.prompt': 'Enter the PIN of {{name}}',
  'account.lock.wrong': 'Wrong PIN. Your data is safe. {{n}} tries left, then a wait of {{wait}}.',
  'account.lock.wrongWait': 'Wrong PIN. Your data is safe, nothing is lost.',
  'account.lock.wait': 'Leave this screen open for {{wait}}, then try again.',
  'account.lock.minutes': '{{n}} min',
  'account.lock.seconds': '{{n}} s',
  'account.lock.silent':
    'The phone has not been in contact for {{days}} days and is locked for now. Enter the PIN again where there is a network, or ask for a new invitation. Unsent work is safe.',
  'account.lock.gone': 'This person is no longer on the phone. Choose another, or open a new invitation.',
  'account.lock.forgot': 'Forgot PIN',
  'account.lock.forgotWhy': 'Nobody can look the PIN up, not even the ward. What was sent is safe there.',
  'account.lock.forgotDo':
    'Ask the team leader or the ward for a new invitation, open it here and choose a new PIN.',
  'account.lock.forgotUnsent':
    'Unsent work stays sealed on the phone; the new invitation opened here brings it back.',
  'account.lock.carry': 'Send {{n}} unsent items in a file',
  'account.lock.tryAgain': 'Enter the PIN again',
  'account.lock.other': 'Add person',
  'account.evicted.lost':
    'The data on this phone was just erased. {{received}} sent items are safe, {{unsent}} unsent are lost. Connect to load again.',
  'account.evicted.safe':
    'The data on this phone was just erased. All {{received}} items were sent and are safe at the ward.',
  'account.evicted.nothing':
    'The data on this phone was just erased. Nothing was lost: nothing was waiting to be sent.',
  'account.evicted.pin': 'Enter the PIN of {{name}} as usual to go on.',
  'account.evicted.do': 'Ask the team leader for a new invitation for you to load it again.',
  'account.evicted.read': 'Understood',
  'account.me.textSize': 'Text size',
  'account.me.textUsual': 'Usual',
  'account.me.textLarge': 'Large',
  'account.me.textLarger': 'Larger',
  'account.me.textLargest': 'Largest',
}
