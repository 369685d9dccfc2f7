import { needBrowsers } from './browsers/install.ts'
import { gate } from './check/gate.ts'
import { sentenceFor } from './launch/lines.mjs'

/** `npm test`: the whole gate as named steps, then how many tests passed, on one line. */
async function check(): Promise<number> {
  await needBrowsers()
  return gate(process.argv.slice(2))
}

check().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(sentenceFor(error))
    process.exit(1)
  },
)
