import type { Guide } from '../../content/schema.ts'
import type { ReadGuide } from './read.ts'
import { rules } from './rules/all.ts'
import type { World } from './rules/rule.ts'

/** What is wrong with each guide; a guide without faults is not in the list. */
export type Report = { id: string; faults: string[] }[]

/** Checks guides as they were read against the schema's findings and every rule. */
export const checkAll = (read: readonly ReadGuide[], world: World): Report =>
  read
    .map(({ id, guide, faults }) => ({ id, faults: [...faults, ...(guide ? faultsOf(guide, world) : [])] }))
    .filter(({ faults }) => faults.length > 0)

export const faultsOf = (guide: Guide, world: World): string[] => rules.flatMap((rule) => rule(guide, world))

/** Folders and the list of loaders must name the same guides. */
export function unlisted(folders: readonly string[], listed: readonly string[]): string[] {
  return [
    ...folders
      .filter((id) => !listed.includes(id))
      .map((id) => `${id}: chưa có trong content/guides/index.ts`),
    ...listed
      .filter((id) => !folders.includes(id))
      .map((id) => `${id}: có trong content/guides/index.ts nhưng không có thư mục`),
  ]
}
