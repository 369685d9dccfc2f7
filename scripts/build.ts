import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fromTop } from './paths.ts'
import { isUpToDate, stampOfSources } from './stamp.ts'

const stampFile = fromTop('.build/dist.stamp')

/** Makes dist/, unless it was already made from exactly these sources. @throws when a step fails */
export async function buildIfNeeded(): Promise<void> {
  const stamp = await stampOfSources()
  if (isUpToDate(stampFile, stamp)) return
  rmSync(stampFile, { force: true })
  await import('./units/build.ts')
  const { build } = await import('./build/all.ts')
  await build()
  mkdirSync(fromTop('.build'), { recursive: true })
  writeFileSync(stampFile, stamp)
}

if (import.meta.main) await buildIfNeeded()
