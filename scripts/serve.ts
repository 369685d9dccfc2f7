import { parseArgs } from 'node:util'
import { claim } from './serve/running.ts'
import { serve } from './serve/server.ts'
import { untilStopped } from './serve/untilStopped.ts'

/**
 * Serves an already built product and nothing else: no build, no demo data. Says `{"url","setupKey","contentKey"}` on one
 * line when it is ready. For tests and benches, which start it through product.ts.
 */
const { values } = parseArgs({
  options: { port: { type: 'string' }, data: { type: 'string' }, demo: { type: 'boolean', default: false } },
})
if (!values.port || !values.data) throw new Error('usage: serve.ts --port <number> --data <folder> [--demo]')

const stopped = untilStopped()
const port = Number(values.port)
claim(values.data, port)
const server = await serve({ port, data: values.data, demo: values.demo })
console.log(JSON.stringify({ url: server.url, setupKey: server.setupKey, contentKey: server.contentKey }))
await stopped
await server.close()
process.exit(0)
