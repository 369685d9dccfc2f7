import type * as v from 'valibot'
import {
  type ApiResult,
  type Door as DoorOf,
  failed,
  networkFailure,
  readAnswer,
} from '../../contract/index.ts'

/** Where the server is. In the app `appDoor`; scripts and tests pass their own. */
export type Door = DoorOf<typeof fetch>
export const appDoor: Door = { base: '', fetch: (input, init) => fetch(input, init) }

/** One JSON call without a token: only to enrol and to sign in. */
export async function post<T>(
  { base, fetch: send }: Door,
  path: string,
  body: unknown,
  schema: v.GenericSchema<unknown, T>,
): Promise<ApiResult<T>> {
  try {
    const headers = { 'Content-Type': 'application/json' }
    const response = await send(base + path, { method: 'POST', headers, body: JSON.stringify(body) })
    const text = await response.text()
    const retryAfter = response.headers.get('Retry-After')
    return readAnswer(schema, { status: response.status, retryAfter, body: jsonOrNull(text) })
  } catch {
    return failed(networkFailure)
  }
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The address of a ward or province: who enrols or signs in says which. */
export const placePath = ({ ward, province }: { ward: string | null; province: string }): string =>
  ward === null ? `/api/provinces/${province}` : `/api/wards/${ward}`
