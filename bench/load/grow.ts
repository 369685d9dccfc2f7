import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import * as v from 'valibot'
import { digestOf } from '../../contract/digest.ts'
import { CopyPart } from '../../contract/wardCopy.ts'

/** Places in one log: k = number of the scope · 2^40 + seq (worker/storage/scopes.ts). */
const LOG_SIZE = 2 ** 40

type Cell = CopyPart['rows'][number][number]
/** Characters of one part; with its envelope it must fit a request. */
const MOST_CHARACTERS = 150_000
/** Three digits of an id number its copies. */
const MOST_TIMES = 16 ** 3

/**
 * A whole copy of a ward, as the operator's tool makes it (scripts/ward.ts), with everything of its hamlet that many times:
 * documents with ids and places of their own, their tallies, the hamlet's counters and digest. A ward of a million
 * documents so is there in minutes, and a recount still differs by nothing.
 * @param file the copy @param hamlet the scope that grows @param times how often
 */
export async function* grownCopy(file: string, hamlet: string, times: number): AsyncIterable<CopyPart> {
  if (times > MOST_TIMES) throw new Error(`no more than ${MOST_TIMES} times`)
  const parts = await readParts(file)
  const scope = scopeOf(parts, hamlet)
  for (const part of parts) {
    if (part.table === 'document') yield* manyParts(part, documents(part, scope, times))
    else if (part.table === 'tally') yield* manyParts(part, tallies(part, hamlet, times))
    else if (part.table === 'scope') yield { ...part, rows: grownScopes(part, parts, scope, times) }
    else yield part
  }
}

async function readParts(file: string): Promise<CopyPart[]> {
  const parts: CopyPart[] = []
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (line !== '') parts.push(v.parse(CopyPart, JSON.parse(line)))
  return parts
}

type Scope = { id: string; no: number; seq: number }

const cellOf = ({ columns }: CopyPart, row: readonly Cell[], name: string): Cell =>
  row[columns.indexOf(name)] ?? null

function scopeOf(parts: readonly CopyPart[], hamlet: string): Scope {
  for (const part of parts)
    for (const row of part.table === 'scope' ? part.rows : [])
      if (cellOf(part, row, 'id') === hamlet)
        return { id: hamlet, no: Number(cellOf(part, row, 'no')), seq: Number(cellOf(part, row, 'seq')) }
  throw new Error(`no hamlet ${hamlet} in the copy`)
}

/** Ids in a text, those of copy `time`: the same in a document and wherever it is named. The first copy is the original. */
const renamed = (text: string, time: number): string =>
  time === 0
    ? text
    : text.replace(
        /([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab])[0-9a-f]{3}(-[0-9a-f]{12})/g,
        (_, head: string, tail: string) => head + time.toString(16).padStart(3, '0') + tail,
      )

function* documents(part: CopyPart, { no, seq }: Scope, times: number): Iterable<Cell[]> {
  const [k, id, body] = ['k', 'id', 'body'].map((name) => part.columns.indexOf(name))
  for (const row of part.rows) {
    const key = Number(cellOf(part, row, 'k'))
    const isHere = Math.floor(key / LOG_SIZE) === no
    for (let time = 0; time < (isHere ? times : 1); time++)
      yield row.map((cell, at) => {
        if (at === k) return key + time * seq
        return at === id || at === body ? renamed(String(cell), time) : cell
      })
  }
}

function* tallies(part: CopyPart, hamlet: string, times: number): Iterable<Cell[]> {
  const [household, json] = ['household', 'json'].map((name) => part.columns.indexOf(name))
  for (const row of part.rows)
    for (let time = 0; time < (cellOf(part, row, 'scope') === hamlet ? times : 1); time++)
      yield row.map((cell, at) => (at === household || at === json ? renamed(String(cell), time) : cell))
}

/** The rows in parts that fit a request; only the copy's own last part says that it is the last. */
function* manyParts(part: CopyPart, rows: Iterable<Cell[]>): Iterable<CopyPart> {
  const more = { table: part.table, after: null }
  let [some, characters]: [Cell[][], number] = [[], 0]
  for (const row of rows) {
    some.push(row)
    characters += JSON.stringify(row).length
    if (characters < MOST_CHARACTERS) continue
    yield { ...part, rows: some, next: more }
    ;[some, characters] = [[], 0]
  }
  yield { ...part, rows: some }
}

function grownScopes(part: CopyPart, parts: readonly CopyPart[], scope: Scope, times: number): Cell[][] {
  const live = parts.flatMap((of) => (of.table === 'document' ? liveVersions(of, scope) : []))
  const all = Array.from({ length: times }, (_, time) =>
    live.map(({ id, ver }) => ({ id: renamed(id, time), ver })),
  ).flat()
  const grown: Record<string, Cell> = { seq: scope.seq * times, ...digestOf(all) }
  return part.rows.map((row) =>
    cellOf(part, row, 'id') === scope.id
      ? row.map((cell, at) => {
          const name = part.columns[at] ?? ''
          return name === 'counters' ? manyTimes(String(cell), times) : (grown[name] ?? cell)
        })
      : row,
  )
}

const liveVersions = (part: CopyPart, { no }: Scope) =>
  part.rows
    .filter(
      (row) =>
        Math.floor(Number(cellOf(part, row, 'k')) / LOG_SIZE) === no && cellOf(part, row, 'state') === 0,
    )
    .map((row) => ({ id: String(cellOf(part, row, 'id')), ver: Number(cellOf(part, row, 'ver')) }))

/** Counters are sums of contributions, so those of many copies are the same many times. */
const manyTimes = (counters: string, times: number): string =>
  JSON.stringify(JSON.parse(counters), (_, value: unknown) =>
    typeof value === 'number' ? value * times : value,
  )
