import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { Guide } from '../../content/schema.ts'

/** A guide's folder as it was read: the guide, or what keeps it from being one. */
export type ReadGuide = { id: string; guide: Guide | null; faults: string[] }

const folder = (root: URL, id: string) => new URL(`${id}/`, root)

function readPart(from: URL, name: string): unknown {
  const file = new URL(name, from)
  if (!existsSync(file)) throw new Error(`thiếu tệp ${name}`)
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(
      `${name} viết sai dấu ngoặc hoặc dấu phẩy (${error instanceof Error ? error.message : ''})`,
    )
  }
}

const pathOf = (issue: v.BaseIssue<unknown>) => v.getDotPath(issue) ?? 'cả bài'

function readGuide(root: URL, id: string): ReadGuide {
  try {
    const from = folder(root, id)
    const head = v.parse(v.looseObject({}), readPart(from, 'guide.json'))
    const parts = { steps: readPart(from, 'steps.json'), screens: readPart(from, 'screens.json') }
    const result = v.safeParse(Guide, { ...head, ...parts })
    if (!result.success)
      return { id, guide: null, faults: result.issues.map((issue) => `${pathOf(issue)}: ${issue.message}`) }
    const faults = result.output.id === id ? [] : [`mã ${result.output.id} khác tên thư mục`]
    return { id, guide: result.output, faults }
  } catch (error) {
    return { id, guide: null, faults: [error instanceof Error ? error.message : String(error)] }
  }
}

/** Reads every guide folder under `root` (content/guides/), broken ones too, in the order of their names. */
export const readGuides = (root: URL): ReadGuide[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readGuide(root, entry.name))
