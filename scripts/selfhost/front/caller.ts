/** Under which the Worker learns where a call comes from; on Cloudflare the network itself writes it. */
export const CALLER = 'CF-Connecting-IP'

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1)$/

/** The address in what workerd says of a connection: "[::ffff:203.0.113.7]:50844", "[2001:db8::1]:443", "127.0.0.1:80". */
export const addressIn = (peer: string): string =>
  peer
    .replace(/:\d+$/, '')
    .replace(/^\[|\]$/g, '')
    .replace(/^::ffff:(?=\d+\.)/, '')

/**
 * [P9] Whose call it is, for the limits: what the proxy says, if the connection is the proxy's; otherwise whoever connected,
 * whatever they say of themselves. Null: nobody knows, so that all such callers count as one.
 * @param proxy address of a proxy on another machine; one on this machine is always known
 */
export function callerOf(peer: string, said: string | null, proxy: string): string | null {
  const address = addressIn(peer)
  if (address === '') return null
  return LOOPBACK.test(address) || address === proxy ? said : address
}

/** The call as the Worker may believe it. @param peer what workerd says of the connection */
export function withCaller(request: Request, peer: string, proxy: string): Request {
  const headers = new Headers(request.headers)
  const caller = callerOf(peer, headers.get(CALLER), proxy)
  headers.delete(CALLER)
  if (caller !== null) headers.set(CALLER, caller)
  return new Request(request, { headers })
}
