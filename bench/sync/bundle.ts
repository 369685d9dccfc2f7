import * as v from 'valibot'
import { build } from 'vite'
import { fromTop } from '../../scripts/paths.ts'

const Built = v.array(
  v.object({ output: v.array(v.looseObject({ type: v.string(), code: v.optional(v.string()) })) }),
)

/** One stack with everything it imports, as one script that puts `stack` on the page. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: fromTop('bench'),
    define: { __APP_VERSION__: '"bench"', 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // PouchDB asks for Node's emitter by its bare name; in a page that is the package of the same name.
    resolve: { alias: { events: fromTop('bench/peers/node_modules/events/events.js') } },
    build: {
      write: false,
      minify: true,
      lib: { entry: fromTop(`bench/${entry}`), formats: ['iife'], name: 'bench' },
    },
  })
  const code = v.parse(Built, result)[0]?.output.find(({ type }) => type === 'chunk')?.code
  if (!code) throw new Error(`nothing was built of ${entry}`)
  return code
}
