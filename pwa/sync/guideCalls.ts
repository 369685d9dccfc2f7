import type * as v from 'valibot'
import { GuideDelta, GuideEdition, HAVE_LENGTH } from '../../contract/guideContent.ts'
import { type ApiResult, failed, networkFailure, readAnswer } from '../../contract/index.ts'
import { appLine } from '../storage/line.ts'
import { appDoor, type Door } from './call.ts'

/** What the guides' shelf of the server is asked; it knows no phone and needs no sign-in [G9]. */
export type GuideCalls = {
  /** Which copies phones are to have. The browser asks with its copy's ETag, so that no news is a 304. */
  edition(): Promise<ApiResult<GuideEdition>>
  /** A revision, without the parts that are here. */
  delta(guide: string, sheet: string, parts: readonly string[]): Promise<ApiResult<GuideDelta>>
}

export const guideCalls = (door: Door = appDoor): GuideCalls => ({
  edition: () => get(door, '/api/guides/edition', GuideEdition),
  delta: (guide, sheet, parts) => {
    const have = parts.map((part) => part.slice(0, HAVE_LENGTH)).join('.')
    return get(door, `/api/guides/${guide}/${sheet}?have=${have}`, GuideDelta)
  },
})

/** Given up when it hangs: guides are renewed in one tab at a time, and no later renewal may wait behind it (D06). */
async function get<T>(
  { base, fetch: send, line = appLine }: Door,
  path: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<ApiResult<T>> {
  try {
    return await line.carry(0, async (signal, heard) => {
      const response = await send(base + path, { signal })
      heard()
      const retryAfter = response.headers.get('Retry-After')
      const body: unknown = await response.json().catch(() => null)
      return readAnswer(schema, { status: response.status, retryAfter, body })
    })
  } catch {
    return failed(networkFailure)
  }
}
