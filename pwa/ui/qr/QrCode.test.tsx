import { renderToString } from 'preact-render-to-string'
import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { QrCode } from './QrCode.tsx'
import { qrPath } from './qrPath.ts'

/** Reads the picture back into modules. */
function modulesOf(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let at = 0; at < Number(run); at += 1) {
      const row = rows[Number(y)]
      if (row) row[Number(x) + at] = true
    }
  }
  return rows
}

it('draws exactly the modules of the code', () => {
  const { data, size } = encode('https://to-so.example/the/a/b', { ecc: 'M', border: 4 })
  expect(modulesOf(qrPath(data), size)).toEqual(data)
})

it('says what it leads to and leaves the quiet zone that scanners need', () => {
  const code = renderToString(<QrCode text="https://to-so.example/" title="Mở Tổ Số" />)
  expect(code).toContain('<title>Mở Tổ Số</title>')
  expect(code).toContain('aria-label="Mở Tổ Số"')
  expect(code).not.toMatch(/M[0-3] /)
})
