import * as v from 'valibot'
import { Uuid } from '../../contract/index.ts'

/** An id out of a view or an address, checked before it is written into a document. Throws on anything else. */
export const uuid = (id: string): Uuid => v.parse(Uuid, id)

/** The same, where nobody or nothing may be meant. */
export const uuidOrNull = (id: string | null): Uuid | null => (id === null ? null : uuid(id))
