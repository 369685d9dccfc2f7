/**
 * When a file is kept on the phone:
 * `public` always (home, library list, offline page and what they load) · `guides` once visited, or all after the library
 * was opened · `paper` the same, after the guides (printed guides and their script) · `team` and `later` when the person
 * enters the team's part (`later` = parts a screen loads on need, after the rest) · `on-use` only when something asked for
 * it (unit lists, screenshots, heavy decoders).
 */
export type Tier = 'public' | 'guides' | 'paper' | 'team' | 'later' | 'on-use'

/** A file of this version. `revision` is null where the name itself carries the hash. */
export interface KeptFile {
  url: string
  revision: string | null
  tier: Tier
}

const REVISION = 'rev'

/** The address a file is stored under; another revision is another address, so versions live side by side. */
export const keyOf = ({ url, revision }: Pick<KeptFile, 'url' | 'revision'>): string =>
  revision === null ? url : `${url}?${REVISION}=${revision}`

/** The file a stored address belongs to, whatever its revision: `/huong-dan/?rev=ab` → `/huong-dan/`. */
export const urlOfKey = (key: string): string => key.replace(new RegExp(`\\?${REVISION}=[^?]*$`), '')
