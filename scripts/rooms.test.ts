import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { fromTop } from './paths.ts'

const Config = v.object({ references: v.optional(v.array(v.object({ path: v.string() })), []) })

/** Who may import whom. A project sees only what it refers to; any other import is a type error (TS6307). */
const mayImport: Record<string, string[]> = {
  contract: [],
  content: ['contract'],
  'pwa/ui': [],
  'pwa/storage': ['contract'],
  'pwa/sync': ['contract', 'pwa/storage'],
  'pwa/live': ['content', 'contract', 'pwa/storage', 'pwa/ui'],
  'pwa/guides': ['content', 'contract', 'pwa/live', 'pwa/storage', 'pwa/ui'],
  'pwa/visits': ['content', 'contract', 'pwa/live', 'pwa/storage', 'pwa/ui'],
  'pwa/coverage': ['content', 'contract', 'pwa/live', 'pwa/storage', 'pwa/ui'],
  'pwa/ward': ['content', 'contract', 'pwa/live', 'pwa/storage', 'pwa/ui'],
  'worker/domain': ['contract'],
  worker: ['content', 'contract', 'worker/domain'],
}

function referencesOf(room: string): string[] {
  const file = fromTop(`${room}/tsconfig.json`)
  const { references } = v.parse(Config, JSON.parse(readFileSync(file, 'utf8')))
  return references.map(({ path }) => relative(fromTop(''), join(dirname(file), path))).sort()
}

it.each(Object.entries(mayImport))('%s imports no other rooms than it may', (room, allowed) => {
  expect(referencesOf(room)).toEqual(allowed)
})

it('no feature sees another feature, nor sync', () => {
  const features = ['guides', 'visits', 'coverage', 'ward', 'account'].map((name) => `pwa/${name}`)
  const barred = new Set([...features, 'pwa/sync', 'pwa/app'])
  const seen = features.flatMap((room) => referencesOf(room).filter((other) => barred.has(other)))
  expect(seen).toEqual([])
})
