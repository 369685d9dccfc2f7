import { expect, it } from 'vitest'
import { namedByList, unitsOf, wardName } from './units.ts'

const files: Record<string, unknown> = {
  'index.json': {
    version: '2026-04-30',
    provinces: [{ code: '19', name: 'Tỉnh Thái Nguyên', communes: 2 }],
  },
  '2026-04-30/19.json': {
    version: '2026-04-30',
    code: '19',
    name: 'Tỉnh Thái Nguyên',
    communes: [
      ['05860', 'Phường Phổ Yên'],
      ['05881', 'Xã Thành Công'],
    ],
  },
}
const read = async (path: string) => files[path]

it('[W3] names a ward by its code, from the newest edition', async () => {
  const units = await unitsOf(read, '19')
  expect(units?.communes).toHaveLength(2)
  expect(units && wardName(units, '05860')).toBe('Phường Phổ Yên')
  expect(units && wardName(units, '99999')).toBeNull()
})

it('names the wards of a province as the list does, and keeps a name that the list lacks', async () => {
  const wards = [
    { ward: '05860', name: 'Phổ Yên' },
    { ward: '99999', name: 'Phường mới' },
  ]
  expect(namedByList(wards, await unitsOf(read, '19')).map(({ name }) => name)).toEqual([
    'Phường Phổ Yên',
    'Phường mới',
  ])
  expect(namedByList(wards, null)).toEqual(wards)
})

it('knows no communes of a province outside the list', async () => {
  expect(await unitsOf(read, '99')).toBeNull()
})

it('rejects a file that is not a list, such as the page of a café’s network', async () => {
  await expect(unitsOf(async () => '<html>', '19')).rejects.toThrow()
})
