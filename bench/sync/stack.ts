/** What every measured stack does in the page, so that one driver runs them all. Times in milliseconds. */
export type Stack = {
  /** Opens the phone's empty database. Not measured. */
  open: (config: Config) => Promise<void>
  /** Writes records on the phone, to be sent later. Not measured. */
  write: (records: BenchRecord[]) => Promise<void>
  /** Sends what waits and reads what is new, until both are through. */
  sync: () => Promise<void>
  /** How many records the phone holds. */
  count: () => Promise<number>
}

/** Where the stack finds its server; `phone` is what ours needs to sign in and to seal. */
export type Config = { server: string; phone: unknown }

/** One record as every stack stores it: the ward's id, and the body it gave out (about 650 bytes of JSON). */
export type BenchRecord = { id: string; body: Record<string, unknown> }
