/** Where an address leads: to a file, to the address it is properly served at, or to no file at all. */
export type Found = { kind: 'file'; file: string } | { kind: 'elsewhere'; path: string } | { kind: 'none' }

const none: Found = { kind: 'none' }

/**
 * The rules of `html_handling = "auto-trailing-slash"`: pages are served without `.html`, a folder's page with a
 * slash at its end, and other spellings are sent there.
 */
export function lookUp(path: string, has: (file: string) => boolean): Found {
  if (path.endsWith('/index.html')) return has(path) ? { kind: 'elsewhere', path: path.slice(0, -10) } : none
  if (path.endsWith('.html')) return has(path) ? { kind: 'elsewhere', path: path.slice(0, -5) } : none
  if (has(path)) return { kind: 'file', file: path }
  const bare = path.replace(/\/$/, '')
  const [page, folder] = [`${bare}.html`, `${bare}/index.html`]
  if (has(folder))
    return path.endsWith('/') ? { kind: 'file', file: folder } : { kind: 'elsewhere', path: `${path}/` }
  if (has(page)) return path.endsWith('/') ? { kind: 'elsewhere', path: bare } : { kind: 'file', file: page }
  return none
}
