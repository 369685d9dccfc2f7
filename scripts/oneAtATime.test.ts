import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { oneAtATime } from './oneAtATime.ts'

const newLock = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'work.lock')

it('the second waits until the first is done', async () => {
  const lock = newLock()
  const order: string[] = []
  const first = Promise.withResolvers<void>()
  const one = oneAtATime(lock, () => first.promise.then(() => order.push('first')))
  const two = oneAtATime(lock, async () => order.push('second'))
  first.resolve()
  await Promise.all([one, two])
  expect(order).toEqual(['first', 'second'])
})

it('work that fails gives its turn back', async () => {
  const lock = newLock()
  await expect(oneAtATime(lock, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(existsSync(lock)).toBe(false)
})

it('a lock left by a process that is gone keeps nobody waiting', async () => {
  const lock = newLock()
  writeFileSync(lock, '2147483646')
  expect(await oneAtATime(lock, async () => 'done')).toBe('done')
})
