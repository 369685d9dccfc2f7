import type { EnglishFor } from '../../live/words.ts'
import type { words as vi } from './words.vi.ts'

export const words: EnglishFor<typeof vi> = {
  'province.title': 'Province coverage',
  'province.sub': '{{open}} of {{all}} communes use Tổ Số',
  'province.subOpen': '{{open}} communes',
  'province.none': 'No commune yet',
  'province.noneWhy': 'When wards open Tổ Số their figures come here by themselves, a few minutes later.',
  'province.few': 'under 5 {{unit}}',
  'province.fewCell': 'under 5',
  'province.fewShare': '–',
  'province.fewNote': 'Counts under 5 are not shown outside the ward.',
  'province.all': 'Whole province',
  'province.ward': 'Commune',
  'province.asOf': 'As of',
  'province.phones': 'Phones',
}
