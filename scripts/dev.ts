import { createServer } from 'vite'
import { buildIfNeeded } from './build.ts'
import { sentenceFor } from './launch/lines.mjs'
import { portFrom } from './launch/machine.mjs'
import { fromTop } from './paths.ts'
import { freePort } from './product.ts'
import { whereToGo } from './serve/greeting.ts'
import { liveSources } from './serve/liveSources.ts'
import { claim } from './serve/running.ts'
import { seedOnce, startOver } from './serve/seed.ts'
import { serve } from './serve/server.ts'
import { untilStopped } from './serve/untilStopped.ts'

/**
 * `npm run dev`: the same addresses and data as `npm start`; the team app comes live from its sources, the Worker
 * is remade when it changes, the public pages are rebuilt and reloaded.
 */
async function dev(): Promise<void> {
  const stopped = untilStopped()
  const port = portFrom(process.env.PORT)
  const data = process.env.DATA_DIR ?? fromTop('.data')
  claim(data, port)
  await buildIfNeeded()
  startOver(data)
  const worker = await serve({ port: await freePort(), data, demo: true, watch: true })
  await seedOnce(data, worker)
  const vite = await createServer({
    configFile: fromTop('vite.config.ts'),
    appType: 'custom',
    plugins: [liveSources(worker.url)],
    server: { port, strictPort: true, host: 'localhost', fs: { allow: [fromTop('')] } },
  })
  await vite.listen()
  console.log(whereToGo(`http://localhost:${port}`, true))
  await stopped
  await vite.close()
  await worker.close()
}

dev().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(sentenceFor(error))
    process.exit(1)
  },
)
