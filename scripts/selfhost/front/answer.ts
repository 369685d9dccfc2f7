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

/** The headers of a file: what Cloudflare gives by itself, then the rules of `_headers` for the address asked for. */
function headersFor(path: string, file: string, { files, rules }: Inventory): Headers {
  const headers = new Headers({
    'cache-control': 'public, max-age=0, must-revalidate',
    'content-type': types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    etag: `"${files[file]}"`,
  })
  const own = rules.filter((rule) => matches(rule.path, path)).flatMap((rule) => rule.headers)
  for (const [name, value] of own) headers.set(name, value)
  return headers
}

type Asked = { request: Request; path: string; file: string; inventory: Inventory; files: Fetcher }

/** The file with its headers, or 304 when the browser holds the same one. */
export async function answerWith({ request, path, file, inventory, files }: Asked): Promise<Response> {
  const headers = headersFor(path, file, inventory)
  const known = request.headers.get('if-none-match')?.replaceAll('W/', '')
  if (known && known === headers.get('etag')) return new Response(null, { status: 304, headers })
  const body = request.method === 'HEAD' ? null : (await files.fetch(new URL(file, 'http://files'))).body
  return new Response(body, { headers })
}
