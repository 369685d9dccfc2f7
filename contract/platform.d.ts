/** The little of the platform that the pure rules may use: present on phone, server and Node alike. */
declare const crypto: {
  getRandomValues<T extends Uint8Array>(array: T): T
  readonly subtle: { digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer> }
}
declare class TextEncoder {
  encode(text: string): Uint8Array
}
declare function btoa(binary: string): string
