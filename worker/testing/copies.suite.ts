import { CopyPart, type CopyPlace } from '../../contract/index.ts'
import { bodyOf, call } from './call.suite.ts'
import { SETUP_KEY, type Town } from './ward.suite.ts'

/** What the operator asks of a ward: `copy`, `wipe` or `restore`. */
export const ask = (town: Town, what: string, json: object) =>
  call(`/api/setup/wards/${town.ward}/${what}`, { json: { setupKey: SETUP_KEY, ...json } })

/** All parts of a copy of the ward. */
export async function copyOf(town: Town): Promise<CopyPart[]> {
  const parts: CopyPart[] = []
  for (let from: CopyPlace | null = null; ; ) {
    const part: CopyPart = bodyOf(CopyPart, await ask(town, 'copy', { from }))
    parts.push(part)
    if (!part.next) return parts
    from = part.next
  }
}
