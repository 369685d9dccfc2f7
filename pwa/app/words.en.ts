import type { EnglishFor } from '../live/words.ts'
import type { words as vi } from './words.vi.ts'

export const words: EnglishFor<typeof vi> = {
  'app.missing.title': 'There is no such page',
  'app.missing.why': 'The address may be old. Your work is all there.',
  'app.missing.go': 'Back to today',
  'app.notLoaded.title': 'This page is not on the phone yet',
  'app.notLoaded.why': 'Saved work and loaded guides still open. Try again where there is signal.',
  'app.notLoaded.again': 'Open again',
  'app.broken.title': 'Something went wrong on this screen',
  'app.broken.why': 'Saved work is safe on the phone. Open it again; if it stays, tell the team leader.',
  'app.noStorage.title': 'The browser does not let Tổ Số keep data',
  'app.noStorage.why':
    'It needs storage to work without signal. Leave private mode, or use Chrome or Safari.',
  'app.lateStorage.title': 'Opening the data takes longer than usual',
  'app.lateStorage.why':
    'Saved work is all there. Wait a little, or press Open again. If it stays, close the browser and open it once more.',
  'app.silent.warn':
    'No contact for {{days}} days. In {{left}} days the phone will open only with a network.',
  'app.full.warn':
    'Little room left on this phone: {{free}}. Remove photos or videos, so that new work can be saved.',
}
