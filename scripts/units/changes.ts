/** What changed in the country's list after the day of the npm package, each with the text that changed it. */
export type Change = { code: string; was: string; now: string }
export type ChangeSet = {
  /** The day the change took effect. */
  from: string
  /** The texts, and where the change was read. */
  source: string
  provinces: readonly Change[]
  communes: readonly Change[]
}

/** Ten communes of Đồng Nai that became wards on 30/4/2026; codes did not change. */
const dongNaiWards: readonly [code: string, name: string][] = [
  ['25270', 'Lộc Ninh'],
  ['25357', 'Tân Khai'],
  ['25363', 'Đồng Phú'],
  ['26116', 'Tân Phú'],
  ['26170', 'Trị An'],
  ['26248', 'Trảng Bom'],
  ['26326', 'Dầu Giây'],
  ['26368', 'Long Thành'],
  ['26425', 'Xuân Lộc'],
  ['26485', 'Nhơn Trạch'],
]

/**
 * In order of time. `was` is checked against the package, so that a newer package that already holds a change stops
 * the build instead of being changed twice.
 */
export const changes: readonly ChangeSet[] = [
  {
    from: '2026-04-30',
    source:
      'Nghị quyết 30/2026/QH16 (thành phố Đồng Nai trực thuộc trung ương); Nghị quyết 237/NQ-UBTVQH16, 14/4/2026 ' +
      '(mười xã thành phường). Read in github.com/thanglequoc/vietnamese-provinces-database, release 25/7/2026; ' +
      'the texts themselves were not read.',
    provinces: [{ code: '75', was: 'Tỉnh Đồng Nai', now: 'Thành phố Đồng Nai' }],
    communes: dongNaiWards.map(([code, name]) => ({ code, was: `Xã ${name}`, now: `Phường ${name}` })),
  },
]
