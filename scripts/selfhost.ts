import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { unstable_readConfig } from 'wrangler'
import { buildIfNeeded } from './build.ts'
import { workerBundle } from './bundleWorker.ts'
import { fromTop } from './paths.ts'
import { workerdConfig } from './selfhost/config.ts'
import { inventoryOf } from './selfhost/inventory.ts'

/** `npm run selfhost`: everything a plain workerd needs on a machine of one's own, in one folder. See docs/self-host.md. */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: fromTop('.build/selfhost') },
    port: { type: 'string', default: '8787' },
    data: { type: 'string', default: fromTop('.data/selfhost') },
    proxy: { type: 'string', default: '' },
    demo: { type: 'boolean', default: false },
  },
})
const out = resolve(values.out)
const data = resolve(values.data)
const dist = fromTop('dist')

await buildIfNeeded()
await mkdir(data, { recursive: true })
await mkdir(out, { recursive: true })
await copyFile(fromTop(workerBundle), `${out}/index.js`)
await build({
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: {
    outDir: out,
    emptyOutDir: false,
    target: 'es2023',
    lib: { entry: fromTop('scripts/selfhost/front/index.ts'), formats: ['es'], fileName: () => 'front.js' },
    rolldownOptions: { external: ['cloudflare:workers'] },
  },
})
await writeFile(`${out}/inventory.json`, JSON.stringify(await inventoryOf(dist)))
const { compatibility_date: compatibilityDate = '' } = unstable_readConfig({
  config: fromTop('wrangler.toml'),
})
const { port, proxy, demo } = values
const config = workerdConfig({ port: Number(port), data, dist, compatibilityDate, proxy, demo })
await writeFile(`${out}/config.capnp`, config)
console.log(`TOKEN_KEY=… SETUP_KEY=… CONTENT_KEY=… npx workerd serve ${out}/config.capnp`)
