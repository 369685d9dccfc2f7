/** What building the public pages needs to know of this deployment. */
export interface Site {
  /** `https://…` without slash, or null when not known at build time: absolute addresses are then left out. */
  origin: string | null
  /** Addresses of the built files. */
  assets: {
    css: string
    /** Classic script that runs before anything is drawn. */
    first: string
    /** Module of every public page. */
    page: string
    /** Module of the printed guide. */
    print: string
  }
}

/** One finished file. `path` is the address it is served at, or the file itself (`/404.html`, `/huong-dan/tim.json`). */
export interface Page {
  path: string
  text: string
}

/** The full address of a path; null when the origin is not known. */
export const addressOf = (site: Site, path: string): string | null =>
  site.origin ? site.origin + path : null

/** Where the library finds what it searches in. */
export const SEARCH_PATH = '/huong-dan/tim.json'
