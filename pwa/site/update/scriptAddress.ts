/** The only script address this product ever hands to the browser by name. */
const ADDRESS = '/sw.js'

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string }
}

declare global {
  interface Window {
    /** Missing in browsers that do not know Trusted Types. */
    trustedTypes?: TrustedTypes
  }
}

/** The address as Trusted Types ask for it where the browser knows them [P9], else as it is. The policy is made once. */
export function serviceWorkerAddress(): string {
  const policy = window.trustedTypes?.createPolicy('toso', { createScriptURL: () => ADDRESS })
  return policy ? policy.createScriptURL(ADDRESS) : ADDRESS
}
