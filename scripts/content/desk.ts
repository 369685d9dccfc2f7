import * as v from 'valibot'
import { readAnswer } from '../../contract/answers.ts'
import { mustSucceed } from '../demo/calling.ts'

/** A deployment's desk of guides, reached with the operator's key. */
export type Desk = { url: string; key: string; fetch: typeof fetch }

/** The desk that the command line names: `--url`, and CONTENT_KEY from the environment. @throws when one is missing */
export function deskFrom(url: string | undefined): Desk {
  const key = process.env.CONTENT_KEY ?? ''
  if (!url || !key) throw new Error('cần --url=https://… và biến môi trường CONTENT_KEY')
  return { url: new URL(url).origin, key, fetch }
}

/** One call to the desk, answered in its shape. @throws with the code that the server said */
export async function ask<T>(
  { url, key, fetch: send }: Desk,
  path: string,
  schema: v.GenericSchema<unknown, T>,
  body?: unknown,
): Promise<T> {
  const answer = await send(`${url}/api/guides/${path}`, {
    headers: { 'content-key': key, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  })
  const json: unknown = await answer.json().catch(() => null)
  if (!answer.ok && v.is(v.object({ code: v.string(), message: v.string() }), json))
    throw new Error(`máy chủ trả lời ${json.code}: ${json.message}`)
  return mustSucceed(readAnswer(schema, { status: answer.status, retryAfter: null, body: json }))
}

/** Runs a command and says in one line why it could not. */
export function runCommand(command: () => Promise<void>): void {
  command().catch((problem: unknown) => {
    console.error(`Chưa làm được: ${problem instanceof Error ? problem.message : String(problem)}`)
    process.exitCode = 1
  })
}
