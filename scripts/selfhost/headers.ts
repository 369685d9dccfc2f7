/** One rule of a `_headers` file: which paths, and the headers they get. `*` stands for anything. */
export type HeaderRule = { path: string; headers: [name: string, value: string][] }

/** Reads the `_headers` format of Cloudflare's static assets: a path, then its headers indented below. */
export function headerRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: [] })
    else rules.at(-1)?.headers.push(nameAndValue(line.trim()))
  }
  return rules
}

function nameAndValue(line: string): [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]
}
