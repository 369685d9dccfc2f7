import { build as viteBuild } from 'vite'
import { fromTop } from '../paths.ts'

/** Makes dist/. @throws when a step fails */
export async function build(): Promise<void> {
  await viteBuild({ configFile: fromTop('vite.config.ts'), logLevel: 'warn' })
}
