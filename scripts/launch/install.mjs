import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installFailed, nodeMissing, Stop } from './lines.mjs'

/**
 * The pinned Node that the tasks run on: wrangler and Vitest need a newer one than the machine may have.
 * @param {string} root
 */
export const pinnedNode = (root) =>
  join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps its own list of what it installed;
 * packages meant for other systems are missing from that list and are marked optional in the lock.
 * @param {string} root
 */
export function isInstalled(root) {
  const list = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(list)) return false
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const present = packagesOf(list)
  return Object.keys(wanted).every((path) => {
    if (path === '' || (wanted[path]?.optional && !present[path])) return true
    return present[path]?.version === wanted[path]?.version
  })
}

/** @param {string} root @param {string[]} words */
const npm = (root, words) => {
  const own = process.env.npm_execpath
  const [command, head] = own ? [process.execPath, [own]] : ['npm', []]
  return spawnSync(command, [...head, ...words], {
    cwd: root,
    stdio: 'inherit',
    shell: !own && process.platform === 'win32',
  })
}

/** @param {string} root */
const nodeRuns = (root) => spawnSync(pinnedNode(root), ['--version']).status === 0

/**
 * Installs what is missing, exactly as locked.
 * @param {string} root
 * @throws {Stop} when npm cannot
 */
export function install(root) {
  if (isInstalled(root) && nodeRuns(root)) return
  console.log('Đang cài các gói cần thiết (lần đầu mất vài phút)… / Installing packages…')
  const { status } = npm(root, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (status !== 0) throw new Stop(installFailed)
  if (!nodeRuns(root)) npm(root, ['rebuild', 'node', 'esbuild', 'workerd', '--loglevel=error'])
  if (!nodeRuns(root)) throw new Stop(nodeMissing)
}
