/** The little of the platform that the pure rules may use: present on phone, server and Node alike. */
declare const crypto: {
  getRandomValues<T extends Uint8Array>(array: T): T
}
