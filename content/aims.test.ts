import { expect, it } from 'vitest'
import { aims } from './aims.ts'
import { directories } from './directories.ts'
import { groups } from './groups.ts'
import { guideHeads } from './guides/heads.ts'

const groupOf = new Map<string, string>([
  ...guideHeads.map(({ id, group }) => [id, group] as const),
  ...directories.map(({ code, group }) => [code, group] as const),
])

it('every guide and every list stands under one aim of its own group', () => {
  const listed = aims.flatMap(({ group, entries }) => entries.map((entry) => [entry, group]))
  expect(listed.map(([entry]) => entry).toSorted()).toEqual([...groupOf.keys()].toSorted())
  expect(listed.filter(([entry = '', group]) => groupOf.get(entry) !== group)).toEqual([])
})

it('groups come in the order of the tiles of the home page', () => {
  expect([...new Set(aims.map(({ group }) => group))]).toEqual(groups.map(({ code }) => code))
})
