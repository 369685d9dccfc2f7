import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { loadAllGuides } from '../../content/guides/index.ts'
import { packGuide } from '../../content/package.ts'
import type { Guide, Step } from '../../content/schema.ts'
import type { NewPublication } from '../../contract/guideContent.ts'
import { GUIDE_DESK } from '../domain/guides/desk.ts'
import { call, type Got } from './call.suite.ts'

export const CONTENT_KEY = 'content of the tests'
const key = { 'Content-Key': CONTENT_KEY }

/** Runs SQL inside the guides' desk: what cannot be seen over the wire. */
export const inDesk = <T>(run: (sql: SqlStorage) => T): Promise<T> =>
  runInDurableObject(env.GUIDES.getByName(GUIDE_DESK), (_, { storage }) => run(storage.sql))

/** A guide of this release. */
export async function builtGuide(id = 'vneid-kiem-tra'): Promise<Guide> {
  const guide = (await loadAllGuides()).find((each) => each.id === id)
  if (!guide) throw new Error(`no guide ${id}`)
  return guide
}

/** The next revision of a guide: one step says something else. */
export function withStep(guide: Guide, at: number, change: Partial<Step>, changed = 'Bước đổi chữ.'): Guide {
  const revision = guide.revision + 1
  return {
    ...guide,
    revision,
    revisions: [...guide.revisions, { revision, date: '2026-11-23', changed }],
    migrations: [...guide.migrations, { from: guide.revision, to: revision, changes: [] }],
    steps: guide.steps.map((step, place) => (place === at ? { ...step, ...change } : step)),
  }
}

/** What the command sends for a guide. */
export async function publicationOf(guide: Guide): Promise<NewPublication> {
  const { sheet, parts } = await packGuide(guide)
  const html = (what: string) =>
    `<!doctype html><html lang="vi"><head><title>${guide.title}</title><script src="/trang/dau.js"></script></head>` +
    `<body><a href="/huong-dan/${guide.id}/">${what} ${guide.revision}</a>${guide.steps.map(({ sees }) => sees).join(' ')}</body></html>`
  return { v: 1, guide: guide.id, sheet, parts, page: html('Bài'), print: html('Bản in') }
}

export const publish = (publication: unknown, headers: Record<string, string> = key): Promise<Got> =>
  call('/api/guides/publications', { json: publication, headers })

export const rollBack = (guide: string, headers: Record<string, string> = key): Promise<Got> =>
  call('/api/guides/rollbacks', { json: { v: 1, guide }, headers })

export const list = (): Promise<Got> => call('/api/guides/publications', { headers: key })
