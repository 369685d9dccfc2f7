import { rmSync, writeFileSync } from 'node:fs'
import { oneAtATime } from './oneAtATime.ts'
import { fromTop } from './paths.ts'
import { isUpToDate, stampOfSources } from './stamp.ts'

const stampFile = fromTop('.build/dist.stamp')

async function buildUnlessUpToDate(): Promise<void> {
  const stamp = await stampOfSources()
  if (isUpToDate(stampFile, stamp)) return
  rmSync(stampFile, { force: true })
  await import('./units/build.ts')
  const { build } = await import('./build/all.ts')
  await build()
  writeFileSync(stampFile, stamp)
}

/**
 * Makes dist/, unless it was already made from exactly these sources. A test run and a start at the same time
 * must not build into each other. @throws when a step fails
 */
export const buildIfNeeded = (): Promise<void> => oneAtATime(fromTop('.build/dist.lock'), buildUnlessUpToDate)

if (import.meta.main) await buildIfNeeded()
