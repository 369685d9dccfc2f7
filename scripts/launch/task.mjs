import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, pinnedNode } from './install.mjs'
import { Stop, sentenceFor, unknownTask } from './lines.mjs'
import { demandPort, demandRoom, portFrom, whyNotInstalled } from './machine.mjs'
import { whenNpmIsGone } from './parents.mjs'
import { reset } from './reset.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
const serving = ['start', 'dev']
const tasks = [...serving, 'build', 'check']

/**
 * Runs `scripts/<task>.ts` on the pinned Node, passing signals on.
 * @param {string} task
 * @param {string[]} words
 * @returns {Promise<number>} its exit code
 */
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
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  whenNpmIsGone(() => child.kill('SIGTERM'))
  return new Promise((done) => child.once('exit', (code, signal) => done(code ?? (signal ? 1 : 0))))
}

/** @param {string | undefined} task @returns {Promise<string>} the task, when it can begin */
async function prepare(task) {
  if (!task || !tasks.includes(task)) throw new Stop(unknownTask(task))
  if (serving.includes(task)) await demandPort(portFrom(process.env.PORT))
  await demandRoom(root)
  try {
    install(root)
  } catch (error) {
    throw await whyNotInstalled(root, error)
  }
  return task
}

/** @param {string | undefined} task @param {string[]} words */
export async function runTask(task, words) {
  try {
    if (task === 'reset') return await reset(root)
    process.exitCode = await run(await prepare(task), words)
  } catch (error) {
    console.error(sentenceFor(error))
    process.exitCode = 1
  }
}
