import { spawn } from 'node:child_process'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Stop } from '../launch/lines.mjs'
import { fromTop } from '../paths.ts'
import type { Server } from './server.ts'

const script = fromTop('scripts/demo/seed.ts')
const begun = (data: string) => join(data, 'seeding')
const done = (data: string) => join(data, 'seeded')

const FAILED =
  'Chưa nạp được dữ liệu mẫu. Chạy lại npm start sẽ làm lại từ đầu. / Demo data could not be loaded; npm start will begin again.'

const kept = ['running.json', 'keys.json']

/** Demo data cut short by a crash would stay half there for ever: such a store is emptied before it is served. */
export function startOver(data: string): void {
  if (!existsSync(begun(data))) return
  for (const name of readdirSync(data)) {
    if (!kept.includes(name)) rmSync(join(data, name), { recursive: true, force: true })
  }
}

const runScript = ({ url, setupKey }: Server): Promise<boolean> => {
  const child = spawn(process.execPath, [script, '--url', url], {
    stdio: 'inherit',
    env: { ...process.env, SETUP_KEY: setupKey },
  })
  return new Promise((answer) => child.once('exit', (code) => answer(code === 0)))
}

/** Fills the demo ward through the API, the first time only. @throws {Stop} when that fails */
export async function seedOnce(data: string, server: Server): Promise<void> {
  if (existsSync(done(data)) || !existsSync(script)) return
  writeFileSync(begun(data), '')
  console.log('Đang nạp dữ liệu mẫu…')
  if (!(await runScript(server))) throw new Stop(FAILED)
  writeFileSync(done(data), new Date().toISOString())
  rmSync(begun(data))
}
