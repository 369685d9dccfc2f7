import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, pinnedNode } from './install.mjs'
import { diskFilledUp, Stop, unknownTask } from './lines.mjs'
import { demandPort, demandRoom, portFrom } from './machine.mjs'
import { whenNpmIsGone } from './parents.mjs'
import { reset } from './reset.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const serving = ['start', 'dev']
const tasks = [...serving, 'build', 'check']

/** Runs `scripts/<task>.ts` on the pinned Node, passing signals on; resolves to its exit code. */
function run(task, words) {
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`
  const child = spawn(pinnedNode(root), [join(root, 'scripts', `${task}.ts`), ...words], {
    cwd: root,
    // The channel lets a server notice that this process is gone, however it went.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // A process group of its own, so that nothing it starts can stay behind (serve/watchdog.ts).
    detached: serving.includes(task),
    env: { ...process.env, PATH: path, ...(serving.includes(task) && { LEADS_GROUP: '1' }) },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  whenNpmIsGone(() => child.kill('SIGTERM'))
  return new Promise((done) => child.once('exit', (code, signal) => done(code ?? (signal ? 1 : 0))))
}

async function prepare(task) {
  if (!tasks.includes(task)) throw new Stop(unknownTask(task))
  if (serving.includes(task)) await demandPort(portFrom(process.env.PORT))
  await demandRoom(root)
  install(root)
}

/** @param {string} task @param {string[]} words */
export async function runTask(task, words) {
  try {
    if (task === 'reset') return await reset(root)
    await prepare(task)
    process.exitCode = await run(task, words)
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error.code === 'ENOSPC' ? diskFilledUp : error)
    process.exitCode = 1
  }
}
