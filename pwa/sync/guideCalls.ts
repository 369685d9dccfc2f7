import type * as v from 'valibot'
import { GuideDelta, GuideEdition, HAVE_LENGTH } from '../../contract/guideContent.ts'
import { type ApiResult, failed, networkFailure, readAnswer } from '../../contract/index.ts'
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

async function get<T>(door: Door, path: string, schema: v.GenericSchema<unknown, T>): Promise<ApiResult<T>> {
  try {
    const response = await door.fetch(door.base + path)
    const body: unknown = await response.json().catch(() => null)
    return readAnswer(schema, {
      status: response.status,
      retryAfter: response.headers.get('Retry-After'),
      body,
    })
  } catch {
    return failed(networkFailure)
  }
}
