import { fileURLToPath } from 'node:url'

/** An absolute path from one that is relative to the top of the checkout. */
export const fromTop = (relative: string): string => fileURLToPath(new URL(`../${relative}`, import.meta.url))
