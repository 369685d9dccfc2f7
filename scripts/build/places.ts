import { fileURLToPath } from 'node:url'

/** Absolute path of something named from the top of the repository. */
export const fromTop = (relative: string): string =>
  fileURLToPath(new URL(`../../${relative}`, import.meta.url))

/** Same for all three builds: JSX of Preact, the oldest engines the product runs its scripts on. */
export const jsx = { runtime: 'automatic', importSource: 'preact' } as const
export const engines = ['chrome80', 'safari14.1']
