import * as v from 'valibot'

/**
 * The closed list of error codes [P9], each with the HTTP status it travels under.
 * Codes are for programs; the words people read live with the screens.
 */
export const errorStatus = {
  'not-found': 404,
  'method-not-allowed': 405,
  'address-too-long': 414,
  'headers-too-large': 431,
  'body-too-large': 413,
  'body-not-json': 400,
  'body-not-gzip': 400,
  'body-invalid': 422,
  'too-many-mutations': 413,
  'protocol-unknown': 400,
  'token-missing': 401,
  'token-invalid': 401,
  'token-expired': 401,
  'challenge-invalid': 401,
  'challenge-expired': 401,
  'signature-invalid': 401,
  'device-unknown': 401,
  'device-retired': 403,
  'member-retired': 403,
  'other-ward': 403,
  'other-hamlet': 403,
  'role-not-allowed': 403,
  'setup-key-wrong': 403,
  'content-key-wrong': 403,
  'guide-unknown': 422,
  'guide-invalid': 422,
  'revision-exists': 409,
  'ward-unknown': 404,
  'ward-exists': 409,
  'ward-changed': 409, // the ward took in something since the copy that is held against it
  'other-copy': 409, // a part of another copy than the one that is being put back
  'province-unknown': 404,
  'province-exists': 409,
  'carried-unreadable': 422, // a part of a file that is broken, cut off, or sealed to nobody here
  'carried-other-ward': 422,
  'carried-forged': 422, // not signed by the phone that it names
  'carried-device-unknown': 422,
  'carried-key-unknown': 422, // sealed to a key that this ward does not hold
  'still-refused': 409, // what the desk wanted to accept is refused for its own sake
  'invitation-unknown': 404,
  'invitation-wrong': 403,
  'invitation-used': 409,
  'invitation-expired': 410,
  'invitation-withdrawn': 410,
  'key-changed': 409,
  'earlier-missing': 409, // a call that was sent ahead of an answer, and the call before it was not taken (yet)
  'too-many-requests': 429,
  'ledger-busy': 503,
  unexpected: 500,
} as const

export type ErrorCode = keyof typeof errorStatus

/** Why the ward's ledger did not take one mutation [S6]: a closed list, grown only by addition. */
export const refusalCodes = [
  'version-unknown', // the mutation's `v` is newer than this server, or older than 180 days
  'kind-unknown', // a document kind this server does not know
  'shape-invalid', // fields missing or of the wrong type
  'scope-unknown', // the hamlet does not exist (any more) in this ward
  'scope-not-yours', // the member may not write to that hamlet; kept in quarantine for the ward [S7]
  'role-not-allowed', // the role may not write this kind of document
  'append-only', // visits, assistance, consents and voids are corrected by new records, never edited
  'target-unknown', // a void or superseding record names something that is no record of help or visit of its hamlet
  'target-not-yours', // only the author or the tổ trưởng may void (D57)
  'name-without-consent', // a person's name needs a consent record first [P6]
  'child-name', // under 16: never a name (privacy-law REQ-1)
  'id-taken', // the id already belongs to a document of another kind or scope
  'document-erased', // the document was erased; its tombstone stays [P6]
  'too-large', // a single mutation above its size limit
] as const
export const RefusalCode = v.picklist(refusalCodes)
export type RefusalCode = v.InferOutput<typeof RefusalCode>

/** The one body of every answer that is not a success [P9]. `message` is English, for developers and logs. */
export const ErrorBody = v.object({ code: v.string(), message: v.string() })
export type ErrorBody = { code: ErrorCode; message: string }

/** An error with a code of the closed list; whoever answers maps it to its status. */
export class CodedError extends Error {
  override readonly name = 'CodedError'
  readonly code: ErrorCode
  /** Seconds after which a retry makes sense (429, 503). */
  readonly retryAfter: number | undefined

  constructor(code: ErrorCode, message: string = code, retryAfter?: number) {
    super(message)
    this.code = code
    this.retryAfter = retryAfter
  }

  get status(): (typeof errorStatus)[ErrorCode] {
    return errorStatus[this.code]
  }
}
