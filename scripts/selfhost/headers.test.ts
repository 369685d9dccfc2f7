import { expect, it } from 'vitest'
import { headerRules } from './headers.ts'

it('reads paths with their headers, leaving comments out; a value may hold colons', () => {
  const text =
    '# all\n/*\n  Content-Security-Policy: img-src blob: data:\n\n/sw.js\n  Cache-Control: no-cache\n  X-A: 1\n'
  expect(headerRules(text)).toEqual([
    { path: '/*', headers: [['content-security-policy', 'img-src blob: data:']] },
    {
      path: '/sw.js',
      headers: [
        ['cache-control', 'no-cache'],
        ['x-a', '1'],
      ],
    },
  ])
})
