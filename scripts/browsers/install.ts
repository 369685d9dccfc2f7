import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { Stop } from '../launch/lines.mjs'
import { fromTop } from '../paths.ts'
import { findChromium } from './chromium.ts'
import { findWebKit } from './webkit.ts'

const NO_CHROMIUM =
  'Không tìm thấy Chromium để chạy kiểm thử. Cài Chromium hoặc đặt CHROMIUM_PATH. / No Chromium for the tests: install one or set CHROMIUM_PATH.'

const run = (program: string, ...words: string[]): boolean =>
  spawnSync(program, words, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** Whether packages of the system can be installed: root on Debian or one of its family. */
const hasApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const apt = (...packages: string[]): boolean =>
  hasApt() &&
  run('apt-get', 'update', '-qq') &&
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages)

function needChromium(): void {
  if (findChromium()) return
  console.log('Đang cài Chromium để kiểm thử… / Installing Chromium for the tests…')
  const got =
    apt('chromium') ||
    run(process.execPath, fromTop('node_modules/playwright-core/cli.js'), 'install', 'chromium')
  if (!got || !findChromium()) throw new Stop(NO_CHROMIUM)
}

/** WebKit cannot be had everywhere; its journey then says that it did not run, and why. */
function wantWebKit(): void {
  if (!('missing' in findWebKit()) || !hasApt()) return
  console.log('Đang cài WebKit để kiểm thử… / Installing WebKit for the tests…')
  apt('webkit2gtk-driver', 'xvfb')
}

/** Makes sure of the browsers that the tests run in. @throws {Stop} when there is no Chromium */
export async function needBrowsers(): Promise<void> {
  needChromium()
  wantWebKit()
}
