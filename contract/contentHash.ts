/** The name of a text by what is in it: the first 132 bits of its SHA-256, base64url. */
export async function contentHash(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  const base64 = btoa(String.fromCharCode(...bytes.subarray(0, 17)))
  return base64.replaceAll('+', '-').replaceAll('/', '_').slice(0, 22)
}

/** Header of a public page that did not come with the release: the name of its text. */
export const PAGE_HASH_HEADER = 'Guide-Page'
