import type { HamletCode, NextPage, Role, ScopeId, Uuid } from '../../../contract/index.ts'

/** Somebody of the simulated ward, with the phone they work on. */
export type Person = { member: Uuid; device: Uuid; role: Role; hamlets: HamletCode[] }

/** What the ward's Worker says to one call. `reset`: the object died in the middle, and nothing of the call stayed. */
export type Served = { status: number; text: string; next?: NextPage | null } | 'reset'

/** A document as the ward keeps it, for the invariants. */
export type KeptDocument = {
  id: string
  scope: ScopeId
  kind: string
  ver: number
  state: 'live' | 'erased' | 'incomplete' | 'gone'
  body: string
}

/** Everything about the ward that an invariant needs, read in one go. */
export type WardLook = {
  documents: KeptDocument[]
  /** Everything in all of its tables, as one text: what must not be kept is nowhere in it [P6]. */
  content: string
  /** Names of the mutations that are kept as refused or in quarantine. */
  refused: { mid: string; id: string }[]
  digests: Record<string, { n: number; sum: number }>
  /** Roll-up against recount, as text; empty when they agree [C3]. */
  differences: string[]
  people: { member: string; role: Role; hamlets: HamletCode[]; isActive: boolean }[]
}

/**
 * The ward of a simulation. One suite runs on several: its real domain and SQL on Node's SQLite, and the same inside a
 * real Durable Object. Everything passed is plain data, so that a ward may live in another process.
 */
export type Ward = {
  begin(setup: { people: Person[]; hamlets: HamletCode[]; pageRows: number; now: string }): Promise<void>
  /** @param dieAt the object dies before this many-th write of SQL; null: it lives */
  sync(device: string, call: unknown, now: string, dieAt: number | null): Promise<Served>
  setHamlets(member: string, hamlets: HamletCode[], now: string): Promise<void>
  retire(member: string, now: string): Promise<void>
  backup(): Promise<void>
  /** [S8] Goes back to the last backup, under a new epoch. @param epoch null: under the old one, as when a folder is put back */
  restore(epoch: string | null, now: string): Promise<void>
  look(): Promise<WardLook>
  /** Breaks the ward on purpose: the harness must notice. */
  tamper(query: string): Promise<void>
}
