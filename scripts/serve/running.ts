import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { Stop, stillRunning } from '../launch/lines.mjs'

const Note = v.object({ pid: v.number(), port: v.number() })

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function noteIn(file: string): v.InferOutput<typeof Note> | null {
  try {
    return v.parse(Note, JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null // no note, or one cut short by a crash: nobody is running
  }
}

/**
 * Two servers must not open the same databases: the first leaves a note in the folder
 * and takes it away when it ends. One that was killed leaves a note that names nobody alive.
 * @throws {Stop} when another one is running on this folder
 */
export function claim(data: string, port: number): void {
  const file = join(data, 'running.json')
  const note = noteIn(file)
  if (note && note.pid !== process.pid && isAlive(note.pid)) throw new Stop(stillRunning(note.port))
  mkdirSync(data, { recursive: true })
  writeFileSync(file, JSON.stringify({ pid: process.pid, port }))
  process.once('exit', () => rmSync(file, { force: true }))
}
