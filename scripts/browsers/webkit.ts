import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What a run on WebKitGTK needs: its WebDriver, a small browser to drive, and a screen that exists in memory. */
export type WebKit = { driver: string; browser: string; screen: string }

const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file))

/** WebKit on this machine, or which part is missing, in words for the test's output. */
export function findWebKit(): WebKit | { missing: string } {
  const driver = onPath('WebKitWebDriver')
  const [browser] = globSync('/usr/lib/*/webkit{2gtk-4.1,2gtk-4.0,gtk-6.0}/MiniBrowser')
  const screen = onPath('Xvfb')
  if (!driver) return { missing: 'WebKitWebDriver is not installed (Debian: webkit2gtk-driver)' }
  if (!browser) return { missing: 'MiniBrowser of WebKitGTK is not installed' }
  if (!screen) return { missing: 'Xvfb is not installed (Debian: xvfb)' }
  return { driver, browser, screen }
}
