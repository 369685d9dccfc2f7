import { createReadStream } from 'node:fs'
import { appendFile, rename, rm, writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import type { WardCode } from '../../contract/ids.ts'
import { CopyPart, type CopyPlace } from '../../contract/wardCopy.ts'

/** Where the deployment is, its setup key, and the ward that is meant. */
export type Operator = { base: string; setupKey: string; ward: WardCode }

/** What the operator reads when the ward took in work after its copy was made. */
const CHANGED =
  'nothing was taken away: the ward took in work after this copy was made. Export it again, into another file, and wipe ' +
  'with that one; phones may send at any time, so do both at a quiet hour, one right after the other'

const Restored = v.object({ ward: v.string(), epoch: v.string() })

async function post({ base, setupKey, ward }: Operator, what: string, body: object): Promise<unknown> {
  const answer = await fetch(`${base}/api/setup/wards/${ward}/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ setupKey, ...body }),
  })
  const text = await answer.text()
  if (answer.status === 409 && text.includes('"ward-changed"')) throw new Error(CHANGED)
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${text}`)
  return text === '' ? null : JSON.parse(text)
}

/**
 * A whole copy, one part a line, with little memory whatever the ward's size. Under another name until it is whole.
 * @returns how many rows @throws Error when the ward changed meanwhile: nothing is left then, copy again
 */
export async function exportWard(operator: Operator, file: string): Promise<number> {
  const partial = `${file}.partial`
  await writeFile(partial, '', { mode: 0o600 })
  let rows = 0
  let mark: string | null = null
  for (let from: CopyPlace | null = null, isLast = false; !isLast; ) {
    const part: CopyPart = v.parse(CopyPart, await post(operator, 'copy', { from }))
    mark ??= part.mark
    if (part.mark !== mark) {
      await rm(partial)
      throw new Error('the ward changed while it was copied; copy again')
    }
    await appendFile(partial, `${JSON.stringify(part)}\n`)
    rows += part.rows.length
    from = part.next
    isLast = part.next === null
  }
  await rename(partial, file)
  return rows
}

/**
 * Takes the ward away, if this very copy of it is whole and holds everything. @returns the epoch that ended
 * @throws Error in words when the ward took in something since: nothing was taken away
 */
export async function wipeWard(operator: Operator, file: string): Promise<string> {
  let [epoch, mark, isWhole] = ['', '', false]
  for await (const part of partsOf(file)) {
    isWhole = part.next === null
    mark = part.mark
    const cells = part.table === 'meta' ? part.rows.find(([key]) => key === 'epoch') : undefined
    if (cells) epoch = String(cells[part.columns.indexOf('value')])
  }
  if (!isWhole || epoch === '') throw new Error(`${file} is no whole copy`)
  await post(operator, 'wipe', { epoch, mark })
  return epoch
}

/** Puts a copy back, part by part; a broken off one is simply begun again. @returns ward and new epoch */
export async function importWard(operator: Operator, file: string): Promise<string> {
  const opened = await importParts(operator, partsOf(file))
  if (opened === null) throw new Error(`${file} is no whole copy`)
  return opened
}

/** @returns ward and new epoch; null when no part says that it is the last */
export async function importParts(
  operator: Operator,
  parts: AsyncIterable<CopyPart>,
): Promise<string | null> {
  for await (const part of parts) {
    const answer = await post(operator, 'restore', { part })
    if (part.next !== null) continue
    const { ward, epoch } = v.parse(Restored, answer)
    return `${ward}, epoch ${epoch}`
  }
  return null
}

async function* partsOf(file: string): AsyncIterable<CopyPart> {
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (line !== '') yield v.parse(CopyPart, JSON.parse(line))
}
