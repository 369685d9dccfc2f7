import { type KeptFile, keyOf, type Tier, urlOfKey } from './manifest.ts'

/** Addresses of the team's app; all of them are one shell. `/thu` exists only on demo servers. */
const TEAM_PATH = /^\/(to|phuong|tinh|tham-gia|thu)(\/|$)/

export const SHELL = '/app'
export const OFFLINE_PAGE = '/khong-co-mang/'

/** The file that answers a navigation to `path`: deep links of the team open the shell [D67], pages end in a slash. */
export function pageFor(path: string): string {
  if (TEAM_PATH.test(path)) return SHELL
  const page = path.replace(/index\.html$/, '')
  return page.endsWith('/') ? page : `${page}/`
}

/**
 * What a new version must hold before it may take over, given the stored addresses: all of `public`, the guides this phone
 * has, and the team's app where the phone has it. Nothing that opened offline before stops doing so (D22).
 */
export function filesToRenew(files: KeptFile[], stored: ReadonlySet<string>): KeptFile[] {
  const had = new Set([...stored].map(urlOfKey))
  const kept = (file: KeptFile) => {
    if (file.tier === 'public') return true
    if (file.tier === 'team' || file.tier === 'later') return had.has(SHELL)
    return (file.tier === 'guides' || file.tier === 'paper') && had.has(file.url)
  }
  return files.filter(kept)
}

/** The files of some tiers, in the order of the tiers. */
export const filesOf = (files: KeptFile[], tiers: Tier[]): KeptFile[] =>
  tiers.flatMap((tier) => files.filter((file) => file.tier === tier))

/** The files not stored in this very revision. */
export const missingFrom = (files: KeptFile[], stored: ReadonlySet<string>): KeptFile[] =>
  files.filter((file) => !stored.has(keyOf(file)))

/**
 * Stored addresses that may go: neither of this version nor of the one before it (an open tab may still ask for a part of
 * that one), and nothing at all while this version is incomplete.
 */
export function addressesToDrop(files: KeptFile[], stored: ReadonlySet<string>, before: string[]): string[] {
  if (missingFrom(filesToRenew(files, stored), stored).length > 0) return []
  const wanted = new Set([...files.map(keyOf), ...before])
  return [...stored].filter((key) => !wanted.has(key))
}

/**
 * Stored addresses that a full phone can do without, since a network brings them again (D31): printed guides, screenshots and
 * decoders, and the guides that are not among `keep` (null: all are). Never the team's app, nor unit lists, which officials
 * need without signal.
 */
export function addressesToShed(
  files: KeptFile[],
  stored: ReadonlySet<string>,
  keep: readonly string[] | null,
): string[] {
  const tiers = new Map(files.map(({ url, tier }) => [url, tier]))
  const isSpare = (url: string): boolean => {
    const tier = tiers.get(url)
    if (tier === 'guides') return keep !== null && !keep.includes(url)
    return tier === 'paper' || (tier === 'on-use' && !url.startsWith('/units/'))
  }
  return [...stored].filter((key) => isSpare(urlOfKey(key)))
}

/** The newest stored revision of a file that is not stored in this version's: better an older guide than none. */
export const olderRevision = (url: string, stored: Iterable<string>): string | undefined =>
  [...stored].reverse().find((key) => urlOfKey(key) === url)
