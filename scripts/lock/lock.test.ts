import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fromTop } from '../paths.ts'
import { complete, lockFrom, missingFrom } from './complete.ts'

const lock = lockFrom(readFileSync(fromTop('package-lock.json'), 'utf8'))

it('the lock names no registry, so it installs from whichever one a machine uses', () => {
  const named = Object.entries(lock.packages).filter(([, entry]) => entry.resolved)
  expect(named.map(([path]) => path)).toEqual([])
})

it('the lock holds the packages of every system, so that npm ci takes it anywhere (else: node scripts/lock.ts)', () => {
  expect(missingFrom(lock).map(({ name }) => name)).toEqual([])
})

it('there is one copy of workerd', () => {
  const copies = Object.keys(lock.packages).filter((path) => path.endsWith('node_modules/workerd'))
  expect(copies).toEqual(['node_modules/workerd'])
})

it('a package that the registry at hand did not have gets the entry its name tells', () => {
  const partial = {
    packages: { 'node_modules/x': { dev: true, optionalDependencies: { '@x/linux-arm64-musl': '1.0.0' } } },
  }
  expect(complete(partial).packages['node_modules/@x/linux-arm64-musl']).toEqual({
    version: '1.0.0',
    dev: true,
    optional: true,
    os: ['linux'],
    cpu: ['arm64'],
    libc: ['musl'],
  })
})
