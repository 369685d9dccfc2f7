import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** How often to look whether the other one is done, in milliseconds. */
const PERIOD = 200

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

/** A lock left by a process that is gone belongs to nobody. */
function clearIfLeft(file: string): void {
  try {
    const owner = Number(readFileSync(file, 'utf8'))
    if (owner > 0 && !isAlive(owner)) rmSync(file, { force: true })
  } catch {
    // Given back between two looks.
  }
}

/** Runs `work` while no other process runs work under the same lock file; waits for its turn. */
export async function oneAtATime<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true })
  while (!take(file)) {
    clearIfLeft(file)
    await setTimeout(PERIOD)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}
