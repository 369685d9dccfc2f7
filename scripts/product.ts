import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import * as v from 'valibot'
import { fromTop } from './paths.ts'

export type ProductOptions = {
  /** Whether /thu exists. */
  demo?: boolean
  /** Keep the databases in this folder instead of a temporary one. */
  data?: string
  port?: number
}

/** The served product, as `npm start` serves it, on data of its own. */
export type Product = {
  readonly url: string
  readonly setupKey: string
  readonly contentKey: string
  /** Folder of the SQLite files. */
  readonly data: string
  /** Everything that the server has printed so far. */
  said(): string
  /** Ends it the polite way and removes temporary data. */
  stop(): Promise<void>
  /** Ends server and databases at once, as a power cut does; the data stay. */
  kill(): Promise<void>
  /** Ends only the process in front of workerd, as a clumsy `kill -9` does. */
  killLauncher(): Promise<void>
  /** Serves the same data at the same address again, after a kill. */
  restart(): Promise<void>
}

const Ready = v.object({ url: v.string(), setupKey: v.string(), contentKey: v.string() })

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (!address || typeof address === 'string') throw new Error('no port')
  return address.port
}

function launch(port: number, data: string, demo: boolean): ChildProcess {
  const words = ['--port', String(port), '--data', data, ...(demo ? ['--demo'] : [])]
  return spawn(process.execPath, [fromTop('scripts/serve.ts'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
    env: { ...process.env, LEADS_GROUP: '1' },
  })
}

/** Keeps what the child prints; its complaints are shown too. */
function heard(child: ChildProcess, said: string[]): ChildProcess {
  for (const output of [child.stdout, child.stderr]) output?.on('data', (piece) => said.push(String(piece)))
  child.stderr?.pipe(process.stderr, { end: false })
  return child
}

async function readiness(child: ChildProcess): Promise<v.InferOutput<typeof Ready>> {
  if (!child.stdout) throw new Error('the server has no output')
  let ready: v.InferOutput<typeof Ready> | null = null
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{"url"')) continue
    ready = v.parse(Ready, JSON.parse(line))
    break
  }
  child.stdout.resume()
  if (ready) return ready
  throw new Error(`the server ended before it was ready (exit ${child.exitCode})`)
}

const isOver = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL', wholeGroup = false): Promise<void> {
  if (isOver(child) || !child.pid) return
  const exited = once(child, 'exit')
  process.kill(wholeGroup ? -child.pid : child.pid, signal)
  await exited
}

const LOOK_MS = 50

/** The processes of a group end one after the other: resolves once nothing listens any more, and nothing writes. */
async function untilRefused(url: string): Promise<void> {
  while (await isOpen(Number(new URL(url).port))) await delay(LOOK_MS)
}

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

/**
 * Starts the built product in a process group of its own. Build first (`buildIfNeeded` in build.ts).
 * @throws when it ends before it is ready
 */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const port = options.port ?? (await freePort())
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'to-so-')))
  const said: string[] = []
  const start = () => heard(launch(port, data, options.demo ?? false), said)
  let child = start()
  let ready = await readiness(child)
  return {
    get url() {
      return ready.url
    },
    get setupKey() {
      return ready.setupKey
    },
    get contentKey() {
      return ready.contentKey
    },
    data,
    said: () => said.join(''),
    async kill() {
      await end(child, 'SIGKILL', true)
      await untilRefused(ready.url)
    },
    killLauncher: () => end(child, 'SIGKILL'),
    async restart() {
      child = start()
      ready = await readiness(child)
    },
    async stop() {
      await end(child, 'SIGTERM')
      if (!options.data) await rm(data, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
