import { buildIfNeeded } from '../build.ts'

/** Vitest's set-up of the e2e project: what is served must be built from the sources at hand. */
export const setup = (): Promise<void> => buildIfNeeded()
