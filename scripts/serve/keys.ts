import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const Keys = v.object({ TOKEN_KEY: v.string(), SETUP_KEY: v.string(), CONTENT_KEY: v.string() })
export type Keys = v.InferOutput<typeof Keys>
const Known = v.partial(Keys)

const fresh = (): Keys => ({
  TOKEN_KEY: randomBytes(32).toString('base64url'),
  SETUP_KEY: randomBytes(24).toString('base64url'),
  CONTENT_KEY: randomBytes(24).toString('base64url'),
})

/**
 * The secrets of this machine's data: made at the first start, kept beside the data, readable by their owner only. One that
 * an earlier release did not have is added.
 */
export function keysOf(data: string): Keys {
  const file = join(data, 'keys.json')
  const known = existsSync(file) ? v.parse(Known, JSON.parse(readFileSync(file, 'utf8'))) : {}
  const keys = v.parse(Keys, { ...fresh(), ...known })
  if (Object.keys(known).length < Object.keys(keys).length) {
    mkdirSync(data, { recursive: true })
    writeFileSync(file, JSON.stringify(keys), { mode: 0o600 })
  }
  return keys
}
