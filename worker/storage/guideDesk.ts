import { DurableObject } from 'cloudflare:workers'
import { type GuideDelta, HAVE_LENGTH, type PublicationList } from '../../contract/guideContent.ts'
import { CodedError } from '../../contract/index.ts'
import type { StuckCounts, StuckEvent } from '../../contract/stuck.ts'
import { type CheckedPublication, editionOf, publish, publishedOn, rollBack } from '../domain/guides/shelf.ts'
import { countStuck, type KnownStep, withoutSmallCells } from '../domain/guides/stuck.ts'
import { done, given, type Reply, refusedWith, replyOf } from '../domain/reply.ts'
import { cutoffs } from '../domain/retention/times.ts'
import type { Env } from '../env.ts'
import { builtRevisions, isKnownStep, isStepOf } from '../guideCodes.ts'
import { SqlShelf } from './guideShelf.ts'
import { guideDeskSteps } from './migrations/guideDesk.ts'
import { migrate } from './migrations/migrate.ts'
import { SqlStuckCounts } from './stuckCounts.ts'

/** What concerns the guides of the whole deployment, apart from every ward: published revisions, and where residents get stuck. */
export class GuideDesk extends DurableObject<Env> {
  readonly #shelf: SqlShelf
  readonly #counts: SqlStuckCounts

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    ctx.storage.transactionSync(() => migrate(ctx.storage.sql, guideDeskSteps))
    this.#shelf = new SqlShelf(ctx.storage.sql)
    this.#counts = new SqlStuckCounts(ctx.storage.sql)
  }

  /** [G9] Puts a revision on the shelf, for phones to fetch. */
  async publish(publication: CheckedPublication): Promise<Reply> {
    const built = builtRevisions[publication.guide] ?? 0
    return this.#change(() => {
      const { isNew } = publish(this.#shelf, publication, built, this.#now())
      return given(editionOf(this.#shelf), isNew ? 201 : 200)
    })
  }

  async rollBack(guide: string): Promise<Reply> {
    return this.#change(() => given(rollBack(this.#shelf, guide, this.#now())))
  }

  async edition(): Promise<Reply> {
    return given(editionOf(this.#shelf))
  }

  async publications(): Promise<Reply> {
    const list: PublicationList = {
      edition: this.#shelf.edition(),
      built: builtRevisions,
      publications: publishedOn(this.#shelf),
    }
    return given(list)
  }

  /** A sheet and those of its parts that the phone does not have; old revisions too [S9]. */
  async delta(hash: string, named: readonly string[] | null, have: ReadonlySet<string>): Promise<Reply> {
    return replyOf(() => {
      const sheet = this.#shelf.text(hash)
      if (sheet === null || named === null) throw new CodedError('not-found')
      const missing = named.filter((part) => !have.has(part.slice(0, HAVE_LENGTH)))
      const parts = Object.fromEntries(missing.map((part) => [part, this.#shelf.text(part) ?? '']))
      return given({ sheet, parts } satisfies GuideDelta)
    })
  }

  /** A text by its name, or null: sheets for `delta`, pages for whoever reads. */
  async text(hash: string): Promise<string | null> {
    return this.#shelf.text(hash)
  }

  /** The two pages of a published revision. */
  async pagesOf(guide: string, revision: number): Promise<{ page: string; print: string } | null> {
    const kept = this.#shelf.find(guide, revision)
    return kept && { page: kept.page, print: kept.print }
  }

  /** Counts presses of "tôi bị kẹt". */
  async countStuck(events: readonly StuckEvent[]): Promise<Reply> {
    const isKnown: KnownStep = (event) => isKnownStep(event) || this.#isPublished(event)
    return this.#change(() => {
      const { unknown } = countStuck(this.#counts, events, isKnown, this.#now())
      return unknown === 0 ? done : refusedWith('guide-unknown', `${unknown} of ${events.length} not known`)
    })
  }

  /** @param isAuthor whoever writes the guides sees every count */
  async stuckCounts(isAuthor: boolean): Promise<Reply> {
    const rows = this.#counts.rows()
    const counts: StuckCounts = { asOf: this.#now(), rows: isAuthor ? rows : withoutSmallCells(rows) }
    return given(counts)
  }

  #isPublished(event: StuckEvent): boolean {
    const kept = this.#shelf.find(event.guide, event.revision)
    return kept !== null && isStepOf(kept.codes, event)
  }

  #change(verb: () => Reply): Promise<Reply> {
    return replyOf(() =>
      this.ctx.storage.transactionSync(() => {
        this.#shelf.audit.expire(cutoffs(this.#now()).twoYears)
        return verb()
      }),
    )
  }

  #now(): string {
    return new Date().toISOString()
  }
}
