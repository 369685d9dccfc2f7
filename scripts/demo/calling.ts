import type { ApiResult } from '../../contract/answers.ts'
import type { Door } from '../../pwa/account/door.ts'

/** The value of a call that must succeed, or an error that names the code. */
export function mustSucceed<T>(result: ApiResult<T>): T {
  if (result.ok) return result.value
  const { failure } = result
  throw new Error(failure.kind === 'code' ? `máy chủ trả lời ${failure.code}` : 'không nối được máy chủ')
}

/** One JSON call that must succeed. */
export async function post(door: Door, path: string, body: unknown, token?: string): Promise<void> {
  const answer = await door.fetch(door.base + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path} trả lời ${answer.status} ${await answer.text()}`)
  await answer.body?.cancel()
}
