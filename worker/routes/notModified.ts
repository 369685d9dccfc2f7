import type { Call } from './place.ts'

/** Whether the caller already holds this very answer. @param etag with its quotes */
export const notModified = (c: Call, etag: string): boolean =>
  (c.req.header('If-None-Match') ?? '').split(',').some((known) => bare(known) === bare(etag))

const bare = (etag: string): string => etag.trim().replace(/^W\//, '')
