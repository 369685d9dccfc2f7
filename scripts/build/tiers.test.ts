import { expect, it } from 'vitest'
import { servedAt, tierOf } from './tiers.ts'

const team = {
  'app.html': {
    file: 'assets/app-1.js',
    isEntry: true,
    imports: ['_shared'],
    dynamicImports: ['coverage'],
    css: ['assets/app-1.css'],
  },
  _shared: { file: 'assets/shared-1.js' },
  coverage: { file: 'assets/coverage-1.js', imports: ['_shared'], dynamicImports: ['scan'] },
  scan: { file: 'assets/scan-1.js', assets: ['assets/decoder-1.wasm'] },
}
const tier = tierOf({ team, publicUrls: ['/', '/huong-dan/', '/trang/kieu-dang.css'] })

it('keeps what the shell opens with apart from what its screens load on need', () => {
  const files = ['/app', '/gate.js', '/assets/app-1.js', '/assets/app-1.css', '/assets/shared-1.js']
  expect(files.map(tier)).toEqual(files.map(() => 'team'))
  expect(['/assets/coverage-1.js', '/assets/scan-1.js'].map(tier)).toEqual(['later', 'later'])
})

it('never makes a phone fetch a heavy decoder it has not used', () => {
  expect(tier('/assets/decoder-1.wasm')).toBe('on-use')
})

it('gives a resident home, library and their style, and guides only as they are visited', () => {
  expect(['/', '/huong-dan/', '/trang/kieu-dang.css'].map(tier)).toEqual(Array(3).fill('public'))
  expect(tier('/huong-dan/kich-hoat-muc-2/')).toBe('guides')
  expect(['/huong-dan/kich-hoat-muc-2/in/', '/trang/in.js'].map(tier)).toEqual(['paper', 'paper'])
  expect(tier('/units/19.json')).toBe('on-use')
})

it('knows the address a built file is served at', () => {
  expect(['index.html', 'huong-dan/a/index.html', 'app.html', 'assets/a.js'].map(servedAt)).toEqual([
    '/',
    '/huong-dan/a/',
    '/app',
    '/assets/a.js',
  ])
})
