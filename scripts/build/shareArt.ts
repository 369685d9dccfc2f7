/** The picture Zalo and others show beside a shared link: 1200 × 630, the green band with tea rows of the home page. */
const ROWS = 9

const teaRow = (row: number): string =>
  `<path d="M-20 ${330 + row * 52}C260 ${200 + row * 52},520 ${470 + row * 44},800 ${280 + row * 40}S1180 ${150 + row * 34},1260 ${170 + row * 34}"/>`

const MARK = 'M5.5 14.8 16 6.3l10.5 8.5M11 20l3.9 3.9 6.3-7.1'

export const shareArt = `
<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="Roboto, 'Noto Sans', system-ui, sans-serif">
  <rect width="1200" height="630" fill="#0B6B4F"/>
  <g fill="none" stroke="#fff" stroke-opacity=".13" stroke-width="5" stroke-linecap="round">
    ${Array.from({ length: ROWS }, (_, row) => teaRow(row)).join('\n    ')}
  </g>
  <g transform="translate(80 84) scale(4.4)">
    <rect width="32" height="32" rx="9" fill="#fff"/>
    <path d="${MARK}" fill="none" stroke="#0B6B4F" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/>
  </g>
  <text x="252" y="180" font-size="84" font-weight="700" fill="#fff">Tổ Số</text>
  <text x="80" y="356" font-size="60" font-weight="700" fill="#fff">Từng bước, có hình, chữ to</text>
  <text x="80" y="440" font-size="42" fill="#fff">VNeID · Dịch vụ công · Bảo hiểm y tế · Tiền và QR</text>
  <text x="80" y="520" font-size="42" fill="#fff">Không cần tài khoản. Mất sóng vẫn xem được.</text>
</svg>`
