import { CodedError, type Uuid } from '../../../contract/index.ts'
import { type Author, authorOf, retirementOf } from '../people/author.ts'
import { isContactDue } from '../people/contact.ts'
import type { People } from '../people/people.ts'
import { isSignedBy } from './signature.ts'

/** A challenge as it came back, signed. */
export type Signed = { device: Uuid; challenge: string; signature: string }

/**
 * [P3] Whoever signs with the device's key acts for its member. A retired phone signs in too: it may have been away for
 * longer than a token lives, and the one thing it is still heard for is handing in what it holds [S7].
 * @throws CodedError device-unknown, signature-invalid
 */
export async function signIn(
  people: People,
  { device, challenge, signature }: Signed,
  now: string,
): Promise<Author> {
  const known = people.device(device)
  if (!known) throw new CodedError('device-unknown')
  if (!(await isSignedBy(known.publicKey, challenge, signature))) throw new CodedError('signature-invalid')
  const author = authorOf(people, device)
  if (!retirementOf(author) && isContactDue(author.device.lastContact, now))
    people.saveDevice({ ...author.device, lastContact: now })
  return author
}
