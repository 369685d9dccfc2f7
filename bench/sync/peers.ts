import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fromTop } from '../../scripts/paths.ts'
import type { BenchRecord } from './stack.ts'

export type Peers = { url: string; add: (records: BenchRecord[]) => Promise<void>; stop: () => void }

/** Installs the peers into their own folder; nothing of them is ever part of the product. */
export function needPeers(): void {
  if (existsSync(fromTop('bench/peers/node_modules/rxdb'))) return
  const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', words, { cwd: fromTop('bench/peers'), stdio: 'inherit' })
  if (status !== 0) throw new Error('the peers could not be installed')
}

/** The peers' servers; loaded late, since they are there only after `needPeers`. */
export async function startPeers(records: BenchRecord[]): Promise<Peers> {
  const address = new URL('../peers/server.js', import.meta.url).href
  const loaded: { startPeers: (given: BenchRecord[]) => Promise<Peers> } = await import(address)
  return loaded.startPeers(records)
}
