import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import release from './package.json' with { type: 'json' }

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** The team app: one shell (app.html) whose features load on need. */
export default defineConfig({
  root: path('./pwa/app'),
  publicDir: path('./public'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __APP_VERSION__: JSON.stringify(release.version) },
  build: {
    outDir: path('./dist'),
    emptyOutDir: true,
    target: ['chrome80', 'safari14.1'],
    manifest: 'app-manifest.json',
    rolldownOptions: {
      input: path('./pwa/app/app.html'),
      // What the shell loads at once lies in two chunks (`first` is merged into the entry, `app`), which the first-load list names.
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 2 },
            { name: 'first', tags: ['$initial'], priority: 1 },
            // Chosen as a whole and seldom: one file instead of one for each room.
            { name: 'english', test: /words\.en\.ts$/ },
          ],
        },
      },
    },
  },
})
