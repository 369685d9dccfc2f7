/** A ward's sums follow its records within ten minutes: one alarm per dirty ward, not one per push (sync.md §4). */
const AFTER_CHANGE_MS = 10 * 60_000
/** Whom was erased, and who left, no backup that anybody restores may bring back. */
const AFTER_ENDING_MS = 2_000
/** In a demo people watch both screens. */
const AFTER_CHANGE_DEMO_MS = 5_000
/** Phones fall silent without a push: the province hears of it once a day [C4]. */
const WITHOUT_CHANGE_MS = 24 * 3_600_000
/** What runs by itself has more to do than fits one alarm. */
const AFTER_PART_MS = 60_000
/** The province did not take it. */
const AFTER_FAILURE_MS = 10 * 60_000

/** When the ward next tells its province. The platform keeps one alarm per object; this remembers when it is. */
export class RollupAlarm {
  readonly #storage: DurableObjectStorage
  readonly #afterChange: number
  #at: number | null = null

  constructor(storage: DurableObjectStorage, isDemo: boolean) {
    this.#storage = storage
    this.#afterChange = isDemo ? AFTER_CHANGE_DEMO_MS : AFTER_CHANGE_MS
  }

  /** Reads the alarm that is set; before anything else of the object runs. */
  async load(): Promise<void> {
    this.#at = await this.#storage.getAlarm()
  }

  /** Something changed. Call it in the same turn as the change, so that both are written or neither. */
  changed(): Promise<void> {
    return this.#notLaterThan(Date.now() + this.#afterChange)
  }

  /** Something was erased: the index beside the backups hears of it at once [P6]. */
  erased(): Promise<void> {
    return this.#notLaterThan(Date.now() + AFTER_ENDING_MS)
  }

  /** Somebody left [P3], or the ward's key was changed [P1]: likewise, for no copy may take that back. */
  besideCopies(): Promise<void> {
    return this.#notLaterThan(Date.now() + AFTER_ENDING_MS)
  }

  /** The ward is taken away: nothing is planned any more. */
  async stop(): Promise<void> {
    this.#at = null
    await this.#storage.deleteAlarm()
  }

  /**
   * The alarm went off: tells the province, does its part of what runs by itself [P7], and plans the next alarm; sooner
   * when the province did not listen, or when something is left to do. Neither holds up the other.
   * @param retain does a part, each step a transaction of its own; answers whether more is left
   */
  async run(push: () => Promise<void>, retain: () => boolean = () => false): Promise<void> {
    this.#at = null
    const isTaken = await push().then(
      () => true,
      () => false,
    )
    const isLeft = isLeftAfter(retain)
    const next = isTaken ? WITHOUT_CHANGE_MS : AFTER_FAILURE_MS
    await this.#notLaterThan(Date.now() + (isLeft ? AFTER_PART_MS : next))
  }

  async #notLaterThan(at: number): Promise<void> {
    if (this.#at !== null && this.#at <= at) return
    this.#at = at
    await this.#storage.setAlarm(at)
  }
}

/** What fails is tried again with the next part: its transaction has left nothing behind. */
function isLeftAfter(retain: () => boolean): boolean {
  try {
    return retain()
  } catch {
    return true
  }
}
