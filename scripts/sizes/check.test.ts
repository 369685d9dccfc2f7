import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkSizes } from './check.ts'
import { firstLoadFrom } from './list.ts'

const list = firstLoadFrom(
  JSON.stringify({
    team: { shell: 'app.html', scripts: { 'assets/app-*.js': '0.1 kB' }, total: '0.2 kB' },
    pages: { 'huong-dan/*/index.html': '0.1 kB' },
  }),
)
const built = {
  'app.html': '<script type="module" src="/assets/app-1.js"></script>',
  'assets/app-1.js': 'start()',
  'assets/page-1.css': 'p{margin:0}',
  'huong-dan/vneid/index.html': '<link rel="stylesheet" href="/assets/page-1.css"><p>Bước 1</p>',
}
const noise = () => Array.from({ length: 40 }, (_, i) => Math.sin(i + 1).toString(36)).join('')

let dist = ''
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'sizes-'))
  for (const [name, text] of Object.entries(built)) await put(name, text)
})
afterEach(() => rm(dist, { recursive: true }))

async function put(name: string, text: string) {
  await mkdir(dirname(join(dist, name)), { recursive: true })
  await writeFile(join(dist, name), text)
}
const problems = async () => (await checkSizes(dist, list)).problems

it('passes a build within its budgets and says what each part weighs', async () => {
  const verdict = await checkSizes(dist, list)
  expect(verdict.problems).toEqual([])
  expect(verdict.rows.map((row) => row.what)).toEqual([
    'assets/app-*.js',
    'team app, all scripts',
    'huong-dan/vneid/index.html',
  ])
})

it.each([
  ['assets/app-1.js', 'assets/app-*.js: listed, but dist/ has no such file'],
  ['huong-dan/vneid/index.html', 'huong-dan/*/index.html: listed, but dist/ has no such page'],
  ['assets/page-1.css', 'huong-dan/vneid/index.html asks for assets/page-1.css: missing'],
  ['app.html', 'app.html: missing'],
])('fails when %s is missing', async (name, problem) => {
  await rm(join(dist, name))
  expect(await problems()).toContain(problem)
})

it('fails when a script is over its budget', async () => {
  await put('assets/app-1.js', noise())
  expect(await problems()).toContainEqual(expect.stringContaining('assets/app-*.js: '))
})

it('counts the style sheet of a page into the page', async () => {
  await put('assets/page-1.css', noise())
  expect(await problems()).toContainEqual(expect.stringContaining('huong-dan/vneid/index.html: '))
})

it('fails when the shell loads a script that nobody listed', async () => {
  await put('app.html', `${built['app.html']}<link rel="modulepreload" href="/assets/extra-1.js">`)
  expect(await problems()).toEqual(['assets/extra-1.js: loaded by app.html, not listed'])
})
