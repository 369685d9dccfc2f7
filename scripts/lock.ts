import { readFileSync, writeFileSync } from 'node:fs'
import { complete, lockFrom } from './lock/complete.ts'
import { fromTop } from './paths.ts'

/** Run after `npm install <package>`: see lock/complete.ts. */
const file = fromTop('package-lock.json')
writeFileSync(file, `${JSON.stringify(complete(lockFrom(readFileSync(file, 'utf8'))), null, 2)}\n`)
