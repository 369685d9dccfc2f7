import type { Inventory } from '../inventory.ts'

const types: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
}

const matches = (pattern: string, path: string): boolean => {
  const [head = '', ...rest] = pattern.split('*')
  return rest.length === 0 ? path === head : path.startsWith(head) && path.endsWith(rest.at(-1) ?? '')
}

/** Adds what the rules of `_headers` say about the address asked for. */
function withRules(headers: Headers, path: string, rules: Inventory['rules']): Headers {
  const own = rules.filter((rule) => matches(rule.path, path)).flatMap((rule) => rule.headers)
  for (const [name, value] of own) headers.set(name, value)
  return headers
}

/** What Cloudflare gives a file by itself. */
const headersOf = (file: string, digest = ''): Headers =>
  new Headers({
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-type': types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    etag: `"${digest}"`,
  })

/** To the address at which a page is properly served. */
export const redirectTo = (location: string, path: string, { rules }: Inventory): Response =>
  new Response(null, { status: 307, headers: withRules(new Headers({ location }), path, rules) })

type Asked = { request: Request; path: string; file: string; inventory: Inventory; files: Fetcher }

/** The file with its headers, or 304 when the browser holds the same one. */
export async function answerWith({ request, path, file, inventory, files }: Asked): Promise<Response> {
  const headers = withRules(headersOf(file, inventory.files[file]), path, inventory.rules)
  const known = request.headers.get('if-none-match')?.replaceAll('W/', '')
  if (known && known === headers.get('etag')) return new Response(null, { status: 304, headers })
  const body = request.method === 'HEAD' ? null : (await files.fetch(new URL(file, 'http://files'))).body
  return new Response(body, { headers })
}
