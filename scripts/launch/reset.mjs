import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Stop, stillRunning } from './lines.mjs'

/** @param {number} pid */
const isAlive = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/**
 * Empties the data folder.
 * @param {string} root
 * @throws {Stop} while a server is using it
 */
export async function reset(root) {
  const data = join(root, '.data')
  const note = join(data, 'running.json')
  if (existsSync(note)) {
    const { pid, port } = JSON.parse(readFileSync(note, 'utf8'))
    if (isAlive(pid)) throw new Stop(stillRunning(port))
  }
  await rm(data, { recursive: true, force: true })
  console.log('Đã xoá dữ liệu trên máy này. / Local data erased.')
}
