import { expect, it } from 'vitest'
import { keepOrder } from './keepOrder.ts'

const app = {
  'app.html': {
    file: 'assets/app-1.js',
    isEntry: true,
    imports: ['_shared'],
    dynamicImports: ['english', 'visits', 'ward'],
    css: ['assets/app-1.css'],
  },
  _shared: { file: 'assets/shared-1.js' },
  _forms: { file: 'assets/forms-1.js' },
  english: { file: 'assets/english-1.js' },
  guide: { file: 'assets/a-guide-1.js' },
  visits: { file: 'assets/visits-1.js', imports: ['_shared', '_forms'], dynamicImports: ['guide'] },
  ward: { file: 'assets/ward-1.js', imports: ['_forms'] },
}
const rank = keepOrder(app)

it('brings the screens in the order of the routes, each with what it cannot run without, then what screens load on need', () => {
  const files = [
    '/app',
    '/assets/app-1.js',
    '/assets/app-1.css',
    '/assets/shared-1.js',
    '/assets/visits-1.js',
    '/assets/forms-1.js',
    '/assets/ward-1.js',
    '/assets/a-guide-1.js',
    '/assets/english-1.js',
  ]
  expect([...files].reverse().sort((a, b) => rank(a) - rank(b))).toEqual(files)
})
