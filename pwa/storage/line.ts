/** A call without any sign of life for so long is given up: long enough for the thinnest line (D06), and nothing waits behind it for ever. */
const SILENCE_MS = 60_000
/** A network came back, or a person presses: a call that shows no sign of life for so long is taken for dead (D17). */
const DOUBT_MS = 5_000
/** Bytes per ms that an upload makes on the thinnest line (40 kbit/s). While it goes up nothing can be heard of it. */
const UPLOAD_PACE = 5

/** `after` @returns cancels it */
type Timing = { now: () => number; after: (ms: number, work: () => void) => () => void }

const browserTiming: Timing = {
  now: Date.now,
  after(ms, work) {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
}

/**
 * Calls on their way, watched for signs of life: the head of an answer, and each piece of its body. They share one
 * connection, so a sign of one is a sign of all, and what all of them upload takes its time from each.
 */
export class Line {
  readonly #timing: Timing
  readonly #calls = new Set<WatchedCall>()
  #isEnded = false

  constructor(timing = browserTiming) {
    this.#timing = timing
  }

  get isEnded(): boolean {
    return this.#isEnded
  }

  /**
   * @param bytes of its upload @param work is told when to end, and tells each sign of life
   * @throws when it was silent for too long, or the line was ended
   */
  async carry<T>(bytes: number, work: (signal: AbortSignal, heard: () => void) => Promise<T>): Promise<T> {
    if (this.#isEnded) throw new Error('ended')
    const call = new WatchedCall(bytes, this.#timing)
    const { signal } = call.ending
    this.#calls.add(call)
    this.#listen()
    const lost = new Promise<never>((_, fail) => signal.addEventListener('abort', fail))
    const heard = () => {
      call.upload = 0
      this.#trust()
    }
    try {
      return await Promise.race([work(signal, heard), lost])
    } finally {
      call.rest()
      this.#calls.delete(call)
    }
  }

  /** What is on its way must show a sign of life soon, or it ends; what does is trusted again. */
  hurry(): void {
    for (const call of this.#calls) call.patience = DOUBT_MS
    this.#listen()
  }

  /** Ends what is on its way, and whatever would follow on this line. Repeats are harmless [S3]. */
  end(): void {
    this.#isEnded = true
    for (const { ending } of this.#calls) ending.abort()
  }

  #trust(): void {
    for (const call of this.#calls) call.trust()
    this.#listen()
  }

  #listen(): void {
    let uploading = 0
    for (const { upload } of this.#calls) uploading += upload
    for (const call of this.#calls) call.listen(uploading / UPLOAD_PACE)
  }
}

/** One call on a line. */
class WatchedCall {
  readonly ending = new AbortController()
  /** Bytes that may still be on their way up. */
  upload: number
  patience = SILENCE_MS
  readonly #timing: Timing
  #since: number
  /** Stops the waiting for a sign of life. */
  rest = () => {}

  constructor(upload: number, timing: Timing) {
    this.upload = upload
    this.#timing = timing
    this.#since = timing.now()
  }

  trust(): void {
    this.#since = this.#timing.now()
    this.patience = SILENCE_MS
  }

  /** @param uploadMs what everything that goes up may take */
  listen(uploadMs: number): void {
    this.rest()
    // A clock that was set back has nothing to say.
    const silent = Math.max(0, this.#timing.now() - this.#since)
    const left = this.patience + uploadMs - silent
    if (left > 0) this.rest = this.#timing.after(left, () => this.ending.abort())
    else this.ending.abort()
  }
}

/** Carries whatever has no line of its own: signing in, and what screens ask. */
export const appLine = new Line()
