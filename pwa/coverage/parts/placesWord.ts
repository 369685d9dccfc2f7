import { language } from '../../live/language.ts'
import { t } from '../words.ts'

/** Kinds of hamlets by the word their names begin with (administrative units below the commune have no fixed list). */
const kinds = [
  'Tổ dân phố',
  'Khu dân cư',
  'Khu phố',
  'Thôn',
  'Xóm',
  'Bản',
  'Ấp',
  'Khối',
  'Buôn',
  'Phum',
  'Sóc',
]

/** What to call several hamlets: "tổ dân phố" when all are of that kind, else the word for any of them. */
export function placesWord(names: readonly string[]): string {
  const kind = kinds.find((known) => names.every((name) => name.startsWith(`${known} `)))
  return kind && names.length > 0 && language() === 'vi'
    ? kind.toLocaleLowerCase('vi')
    : t('coverage.places.mixed')
}
