import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { followUpsOf, headlineOf } from '../../content/guides/headline.ts'
import { loadGuide } from '../../content/guides/index.ts'
import { packGuide } from '../../content/package.ts'
import type { Guide } from '../../content/schema.ts'
import { sessionOf, wordsOn } from '../live/drawn.suite.tsx'
import { opened, press, says, soon } from '../live/screens.suite.tsx'
import { guideNotes, noteRead } from '../storage/guides/notes.ts'
import { putGuideText, readShelf, writeShelf } from '../storage/guides/shelf.ts'
import {
  addHousehold,
  type DraftView,
  draft as readDraft,
  type Session,
  saveDraft,
  startDraft,
} from '../storage/index.ts'
import { HAMLET } from '../storage/session.suite.ts'
import { clear, expectNoViolations } from '../ui/browser.suite.ts'
import { WalkScreen } from './index.ts'

const GUIDE = 'vneid-an-toan'
const built = await loadGuide(GUIDE)
const [first] = built.steps
if (!first) throw new Error('no step')
const TELL = 'Bước 1 đổi: lời nói với bác ngắn hơn.'
const second: Guide = {
  ...built,
  revision: built.revision + 1,
  revisions: [...built.revisions, { revision: built.revision + 1, date: '2026-11-23', changed: TELL }],
  migrations: [...built.migrations, { from: built.revision, to: built.revision + 1, changes: [] }],
  steps: built.steps.map((step) => (step === first ? { ...step, say: 'Câu mới của bước một ạ.' } : step)),
}
let session: Session
let draft: DraftView

beforeEach(async () => {
  await caches.delete('toso-guides')
  session = await sessionOf('thanh-vien', [HAMLET])
  const household = await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 12 – ngõ 3' })
  draft = await startDraft(session, { household, person: null, guide: GUIDE, revision: built.revision })
  const { state } = draft
  const results = [{ id: first.id, s: 'done' as const }]
  await saveDraft(session, draft.id, { ...state, begun: true, stepId: first.id, results }, built.revision)
})
afterEach(async () => {
  clear()
  await caches.delete('toso-guides')
})

const walk = () => opened(`/to/lam/${draft.id}`, '/to/lam/:draft', WalkScreen, session)

async function shelve(guide: Guide, got = '2026-11-23T02:00:00.000Z'): Promise<void> {
  const { hash } = await packGuide(guide)
  await putGuideText(hash, JSON.stringify(guide))
  const guides = { [guide.id]: { revision: guide.revision, sheet: hash, got } }
  await writeShelf({ ...(await readShelf()), asked: got, guides })
}

/** Answers every question that stands before the steps. */
async function toStep(root: HTMLElement): Promise<void> {
  await soon(() => {
    root.querySelector<HTMLElement>('main .rows button')?.click()
    expect(wordsOn(root)).toContain('Bước 1 trên')
  })
}

describe('[G9] a copy that came after the release', () => {
  it('(D20) opens a draft begun before with its answers, says what changed once, and then no more', async () => {
    await shelve(second)
    const root = walk()
    await toStep(root)
    await says(root, 'Câu mới của bước một ạ.')
    await says(root, TELL)
    await press(root, 'Đã đọc')
    await soon(() => expect(wordsOn(root)).not.toContain(TELL))
    expect((await readDraft(session, draft.id))?.state.results).toContainEqual({ id: first.id, s: 'done' })
    render(null, root)
    const again = walk()
    await toStep(again)
    expect(wordsOn(again)).not.toContain(TELL)
    await expectNoViolations(again)
  })

  it('(D20) “Đã đọc” holds, also when what was known before is noted only after the press', async () => {
    await noteRead(session, GUIDE, second.revision)
    await noteRead(session, GUIDE, built.revision)
    expect((await guideNotes(session)).read).toEqual({ [GUIDE]: second.revision })
  })

  it('says how old it is, and keeps what changed in the history', async () => {
    await shelve(second)
    const root = walk()
    await toStep(root)
    await press(root, /Xem cả \d+ bước/)
    const dialog = document.querySelector('[role=dialog]') ?? root
    await says(dialog, 'Lịch sử của bài')
    await says(dialog, `Bản ${second.revision}, ngày 23/11/2026. Tải về máy ngày 23/11/2026.`)
    await says(dialog, `${TELL}`)
    await says(dialog, 'Bản đầu tiên.')
  })

  it('taken back: the release’s own copy opens, the answers stay', async () => {
    await shelve(second)
    const root = walk()
    await toStep(root)
    await saveDraft(
      session,
      draft.id,
      { ...draft.state, begun: true, stepId: first.id, results: [{ id: first.id, s: 'done' }] },
      second.revision,
    )
    render(null, root)
    await writeShelf({ ...(await readShelf()), guides: {} })
    const again = walk()
    await toStep(again)
    await says(again, first.say)
    await says(again, 'Câu trả lời vẫn giữ nguyên.')
  })

  it('that this app cannot read is not used', async () => {
    await shelve(second)
    const { hash } = await packGuide(second)
    await putGuideText(hash, JSON.stringify({ ...second, steps: 'later' }))
    const root = walk()
    await toStep(root)
    await says(root, first.say)
  })
})

describe('“màn hình khác rồi”', () => {
  it('[S1] is chosen in two presses, waits in the outbox like anything else, and is said once', async () => {
    const root = walk()
    await toStep(root)
    await press(root, 'Màn hình khác rồi')
    const dialog = document.querySelector('[role=dialog]') ?? root
    await press(dialog, 'Không thấy nút hoặc mục đó')
    await says(root, 'Bạn đã báo bước này khác màn hình.')
    const waiting = (await session.store.outbox.toArray()).filter(
      ({ mutation }) => mutation.kind === 'stepMark',
    )
    expect(waiting.map(({ scope, mutation }) => [scope, mutation.fields])).toEqual([
      [
        HAMLET,
        {
          guide: GUIDE,
          revision: built.revision,
          step: first.id,
          what: 'khong-thay',
          at: expect.any(String),
        },
      ],
    ])
    await expectNoViolations(root)
  })
})

it('lists name a guide as its newer copy does', () => {
  expect(headlineOf({ ...second, title: 'Tên khác' })).toMatchObject({
    title: 'Tên khác',
    revision: second.revision,
  })
  expect(Object.keys(followUpsOf(second)).length).toBeGreaterThanOrEqual(0)
})
