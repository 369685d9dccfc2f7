import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import type { BrowserCommand } from 'vitest/node'
import { chromiumFlags, findChromium } from './scripts/browsers/chromium.ts'
import { PATIENCE_MS } from './scripts/check/patience.ts'
import { fromTop } from './scripts/paths.ts'

/** The simulation's ward lives beside the browser; it is loaded when a test asks for it. */
const askWard: BrowserCommand<[verb: string, words: unknown[]]> = async (_, verb, words) => {
  // By its path: tests/ is no room that this file may look into.
  const { asked } = await import(fromTop('tests/simulation/ward/remote.ts'))
  return asked(verb, words)
}

const chromiumPath = findChromium()
/** No test waits for time; only a busy machine makes one slow. */
const patient = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: PATIENCE_MS } },
}
const inBrowser = [
  'preact',
  'preact/hooks',
  'preact/jsx-runtime',
  'preact/jsx-dev-runtime',
  'preact-iso',
  'zustand/vanilla',
  'dexie',
  'i18next',
  'valibot',
  'uqr',
  'axe-core',
  'fast-check',
  'workbox-window',
]
const jsx = { runtime: 'automatic', importSource: 'preact' } as const

export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx },
        test: {
          ...patient,
          name: 'unit',
          environment: 'node',
          include: ['{contract,content,scripts,pwa}/**/*.test.{ts,tsx}', 'tests/simulation/*.test.ts'],
          exclude: ['**/*.browser.test.{ts,tsx}', '**/*.workerd.test.ts'],
        },
      },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                TOKEN_KEY: 'a key of the tests only',
                SETUP_KEY: 'setup of the tests',
                CONTENT_KEY: 'content of the tests',
                BAD_INPUT_REQUESTS: process.env.BAD_INPUT_REQUESTS ?? '',
              },
            },
          }),
        ],
        test: {
          ...patient,
          name: 'worker',
          include: ['worker/**/*.test.ts', 'tests/simulation/*.workerd.test.ts'],
        },
      },
      {
        oxc: { jsx },
        // Prepared before the first test: found late, Vite would prepare them again and two copies of Preact would meet.
        optimizeDeps: { include: inBrowser },
        resolve: { dedupe: ['preact'] },
        test: {
          ...patient,
          name: 'browser',
          include: ['{pwa,tests/simulation}/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: { ward: askWard },
            provider: playwright({
              launchOptions: { ...(chromiumPath && { executablePath: chromiumPath }), args: chromiumFlags },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          ...patient,
          name: 'e2e',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/simulation/**'],
          globalSetup: './scripts/check/built.ts',
          fileParallelism: false,
        },
      },
    ],
  },
})
