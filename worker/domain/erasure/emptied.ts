import type { Ledger, StoredDocument } from '../ledger.ts'

/**
 * A document that can be edited without some of its fields, as a new version. That they went is as new as that, so that nobody who
 * sends an older version again brings them back (PROTOCOL 3.15).
 * @param by whose decision it was; by itself the last writer's
 */
export function emptied(
  ledger: Ledger,
  document: StoredDocument,
  fields: readonly string[],
  { device, no }: Pick<StoredDocument, 'device' | 'no'> = document,
): Pick<StoredDocument, 'ver' | 'body' | 'stamps'> {
  const ver = Math.max(document.ver, ledger.leastVersion()) + 1
  const all = <T>(value: T) => Object.fromEntries(fields.map((field) => [field, value]))
  return {
    ver,
    body: { ...document.body, ...all(null) },
    stamps: { ...document.stamps, ...all({ ver, device, no }) },
  }
}
