/** The files a new guide begins with: whole, in order, and plainly unfinished. */
export function template(id: string, code: string, title: string, date: string) {
  const head = {
    id,
    code,
    group: 'khac',
    title,
    summary: 'Viết một, hai câu: bài này giúp bác làm được việc gì.',
    audience: 'Viết ai nên làm bài này.',
    haveReady: ['Điện thoại của bác'],
    minutes: { from: 3, to: 5 },
    revision: 1,
    revisions: [{ revision: 1, date, changed: 'Bản đầu tiên.' }],
    migrations: [],
    facts: [],
    outcomes: [
      {
        code: 'da_xong_hom_nay',
        establishes: 'none',
        followUp: { afterDays: 14, kind: 'recheck', question: 'Bác còn tự làm được không?' },
      },
      { code: 'khong_dong_y', establishes: 'none' },
    ],
    related: [],
    searchWords: [title.toLowerCase()],
    sources: ['V12'],
    labelsChecked: null,
    unverified: [],
    language: 'vi',
    translations: [],
  }
  const steps = [
    {
      id: 'buoc-dau',
      title: 'Việc đầu tiên',
      say: 'Bác bấm vào đây giúp cháu ạ.',
      do: ['Bấm “Tiếp tục”.'],
      sees: 'Màn hình tiếp theo hiện ra.',
      minutes: 4,
      screen: 'man-dau',
      failures: [
        { code: 'khong_muon', whatNext: 'Cảm ơn bác, dừng ở đây.', leadsTo: { outcome: 'khong_dong_y' } },
      ],
    },
  ]
  const screens = {
    'man-dau': { of: 'ứng dụng', parts: [{ kind: 'button', text: 'Tiếp tục', mark: 1, hand: true }] },
  }
  return { head, steps, screens }
}

/** The four-line module that turns the three files into a checked guide. */
export const moduleText = `import { parseGuide } from '../../schema.ts'
import head from './guide.json' with { type: 'json' }
import screens from './screens.json' with { type: 'json' }
import steps from './steps.json' with { type: 'json' }

export const guide = parseGuide({ ...head, steps, screens })
`

/** The list of loaders with one more line at its end. */
export const withLoader = (listText: string, id: string): string =>
  listText.replace(
    /\n\} as const satisfies/,
    `\n  '${id}': () => import('./${id}/index.ts'),\n} as const satisfies`,
  )
