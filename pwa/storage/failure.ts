import type { ForbiddenText } from '../../contract/index.ts'

/** Why the phone could not read or save. Screens have a sentence for each; nothing was saved when one is thrown. */
export type StorageCode =
  | 'locked' // the session was locked meanwhile
  | 'forbidden-text' // [P5] digits, a card number, a secret word; see `detail`
  | 'text-too-long'
  | 'text-empty'
  | 'child-name' // under 16: never a name
  | 'name-without-consent' // [P6]
  | 'shape-invalid'
  | 'append-only' // [S5] corrected by new records, never edited
  | 'document-unknown'
  | 'draft-unknown'
  | 'not-allowed'
  | 'key-missing' // sealed under a key this phone does not hold
  | 'quota-full' // the phone has no room left (D31)
  | 'storage-lost' // the browser took the database away (D32, D33)
  | 'storage-stuck' // the browser does not answer the opening of a database; nothing is lost

/** A failure of the phone's own storage, with a code that screens translate. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure'
  readonly code: StorageCode
  readonly detail: ForbiddenText | undefined

  constructor(code: StorageCode, detail?: ForbiddenText) {
    super(code)
    this.code = code
    this.detail = detail
  }
}
