import type * as v from 'valibot'
import {
  type ApiResult,
  type Door as DoorOf,
  failed,
  networkFailure,
  readAnswer,
} from '../../contract/index.ts'
import { appLine } from '../storage/line.ts'

/** Where the server is. In the app `appDoor`; scripts and tests pass their own. */
export type Door = DoorOf<typeof fetch>
export const appDoor: Door = { base: '', fetch: (input, init) => fetch(input, init) }

/** One JSON call without a token: only to enrol and to sign in. Given up when it hangs, since all sending waits behind it (D06); a repeat is harmless. */
export async function post<T>(
  { base, fetch: send }: Door,
  path: string,
  told: unknown,
  schema: v.GenericSchema<unknown, T>,
): Promise<ApiResult<T>> {
  const headers = { 'Content-Type': 'application/json' }
  const text = JSON.stringify(told)
  try {
    return await appLine.carry(text.length, async (signal, heard) => {
      const response = await send(base + path, { method: 'POST', headers, body: text, signal })
      heard()
      const retryAfter = response.headers.get('Retry-After')
      const body = jsonOrNull(await response.text())
      return readAnswer(schema, { status: response.status, retryAfter, body })
    })
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
