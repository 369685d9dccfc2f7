import { buildIfNeeded } from './build.ts'
import { sentenceFor } from './launch/lines.mjs'
import { portFrom } from './launch/machine.mjs'
import { fromTop } from './paths.ts'
import { whereToGo } from './serve/greeting.ts'
import { claim } from './serve/running.ts'
import { seedOnce, startOver } from './serve/seed.ts'
import { serve } from './serve/server.ts'
import { untilStopped } from './serve/untilStopped.ts'

/** `npm start`: build what changed, serve it with data kept in .data/, fill a demo ward the first time. */
async function start(): Promise<void> {
  const stopped = untilStopped()
  const port = portFrom(process.env.PORT)
  const data = process.env.DATA_DIR ?? fromTop('.data')
  const demo = process.env.DEMO !== '0'
  claim(data, port)
  await buildIfNeeded()
  startOver(data)
  const server = await serve({ port, data, demo })
  if (demo) await seedOnce(data, server)
  console.log(whereToGo(server.url, demo))
  await stopped
  await server.close()
}

start().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(sentenceFor(error))
    process.exit(1)
  },
)
