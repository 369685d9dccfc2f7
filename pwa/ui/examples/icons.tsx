import { glyphs } from '../icons/byName.ts'
import { Icon } from '../icons/Icon.tsx'
import { QrCode } from '../qr/QrCode.tsx'
import type { Examples } from './example.ts'

export const iconExamples: Examples = Object.fromEntries(
  Object.entries(glyphs).map(([name, glyph]) => [
    name,
    () => (
      <div class="preview__icon">
        <Icon of={glyph} />
        {name}
      </div>
    ),
  ]),
)

export const qrExamples: Examples = {
  'to a guide': () => (
    <QrCode text="https://to-so.example/huong-dan/vneid-muc-2/" title="Mở hướng dẫn VNeID mức 2" />
  ),
}
