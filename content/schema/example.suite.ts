import type { Guide } from './guide.ts'

type Writable = Record<string, unknown> & {
  steps: Record<string, unknown>[]
  screens: Record<string, unknown>
  outcomes: Record<string, unknown>[]
}

const step = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  title: `Bước ${id}`,
  say: 'Bác bấm vào đây ạ.',
  do: ['Bấm “Tiếp tục”.'],
  sees: 'Màn hình mới hiện ra.',
  minutes: 1,
  screen: 'man-hinh',
  ...more,
})

/** A small whole guide as it stands in its files, for tests to spoil in one place. */
export const writtenGuide = (): Writable => ({
  id: 'mau-thu',
  code: 'T-1',
  group: 'vneid',
  title: 'Bài mẫu',
  summary: 'Bài mẫu để thử.',
  audience: 'Người thử.',
  haveReady: ['Điện thoại'],
  minutes: { from: 2, to: 4 },
  revision: 1,
  revisions: [{ revision: 1, date: '2026-11-22', changed: 'Bản đầu tiên.' }],
  migrations: [],
  facts: ['phone.smart', 'phone.kind'],
  outcomes: [
    { code: 'da_xong_hom_nay', establishes: { 'vneid.level2': true } },
    { code: 'khong_dong_y', establishes: 'none' },
  ],
  related: [],
  searchWords: ['mẫu thử'],
  sources: ['V8'],
  labelsChecked: null,
  unverified: [],
  language: 'vi',
  translations: [],
  steps: [step('a'), step('b'), step('c'), step('d')],
  screens: {
    'man-hinh': { of: 'ứng dụng', parts: [{ kind: 'button', text: 'Tiếp tục', mark: 1, hand: true }] },
  },
})

/** A parsed guide whose steps have these ids, for tests of the flow. */
export const guideWithSteps = (
  ids: string[],
  more: Partial<Guide> = {},
): Pick<Guide, 'steps' | 'facts' | 'revision' | 'migrations'> => ({
  steps: ids.map((id) => ({
    ...step(id),
    screen: undefined,
    ownHands: false,
    teamOnly: false,
    failures: [],
    refs: [],
    since: 1,
  })),
  facts: [],
  revision: 1,
  migrations: [],
  ...more,
})
