import { expect, it } from 'vitest'
import { fileOfPath, originFrom } from './sitePages.ts'

it('writes each address where it is served from', () => {
  expect(['/', '/huong-dan/a/in/', '/404.html'].map(fileOfPath)).toEqual([
    'index.html',
    'huong-dan/a/in/index.html',
    '404.html',
  ])
})

it('takes the address of the deployment as its origin only, and stops at a wrong one', () => {
  expect(originFrom(undefined)).toBeNull()
  expect(originFrom('https://toso.example/x')).toBe('https://toso.example')
  expect(() => originFrom('toso.example')).toThrow()
  expect(() => originFrom('ftp://toso.example')).toThrow()
})
