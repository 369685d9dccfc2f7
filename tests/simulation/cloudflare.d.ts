/** The few words of the test runner's workerd that the simulation needs; worker/ has the whole types. */
declare module 'cloudflare:test' {
  type Storage = { sql: SqlStorage; transactionSync: <R>(work: () => R) => R }
  export function runInDurableObject<R>(
    stub: unknown,
    work: (object: unknown, state: { storage: Storage }) => R | Promise<R>,
  ): Promise<R>
}
declare module 'cloudflare:workers' {
  export const env: { WARD: { getByName: (name: string) => unknown } }
}
