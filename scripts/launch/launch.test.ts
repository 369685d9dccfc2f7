import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { fromTop } from '../paths.ts'
import { portFrom } from './machine.mjs'

const launch = (words: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [...words], { encoding: 'utf8', env: { ...process.env, ...env } })
const lines = (text: string) => text.trim().split('\n').filter(Boolean)

const busy = createServer()
afterEach(() => busy.close())

it('an old Node gets one clear line in two languages, not a syntax error', () => {
  const old = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.20.4"})'
  const { status, stderr } = launch(['--import', old, fromTop('scripts/launch.mjs'), 'start'])
  expect(status).toBe(1)
  expect(lines(stderr)).toEqual([
    'Tổ Số cần Node 20 trở lên, máy này đang có Node 18. / Tổ Số needs Node 20 or newer, found 18.',
  ])
})

it('a busy port gets one clear line before anything is installed or built', async () => {
  busy.listen(0, '127.0.0.1')
  await once(busy, 'listening')
  const address = busy.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { status, stderr } = launch([fromTop('scripts/launch.mjs'), 'start'], { PORT: String(port) })
  expect(status).toBe(1)
  expect(lines(stderr)).toHaveLength(1)
  expect(stderr).toContain(`Cổng ${port} đang có chương trình khác dùng`)
})

it.each(['abc', '0', '70000', '80.5'])('PORT=%s is refused as no port', (value) => {
  expect(() => portFrom(value)).toThrow(`đang là "${value}"`)
})

it('an unset PORT is 8787', () => expect(portFrom(undefined)).toBe(8787))

it('an unknown task is named', () => {
  const { status, stderr } = launch([fromTop('scripts/launch.mjs'), 'fly'])
  expect([status, stderr.trim()]).toEqual([1, 'Không có việc "fly". / Unknown task "fly".'])
})
