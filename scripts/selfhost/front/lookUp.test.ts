import { expect, it } from 'vitest'
import { lookUp } from './lookUp.ts'

const files = new Set(['/index.html', '/app.html', '/huong-dan/vneid/index.html', '/assets/app-1.js'])
const found = (path: string) => lookUp(path, (file) => files.has(file))

it.each([
  ['/', '/index.html'],
  ['/app', '/app.html'],
  ['/huong-dan/vneid/', '/huong-dan/vneid/index.html'],
  ['/assets/app-1.js', '/assets/app-1.js'],
])('%s is the file %s', (path, file) => expect(found(path)).toEqual({ kind: 'file', file }))

it.each([
  ['/index.html', '/'],
  ['/app.html', '/app'],
  ['/app/', '/app'],
  ['/huong-dan/vneid', '/huong-dan/vneid/'],
  ['/huong-dan/vneid/index.html', '/huong-dan/vneid/'],
])('%s is properly %s', (path, proper) => expect(found(path)).toEqual({ kind: 'elsewhere', path: proper }))

it.each(['/to/', '/nope', '/assets/', '/huong-dan/', '/nope.html'])('%s is no file', (path) =>
  expect(found(path)).toEqual({ kind: 'none' }),
)
