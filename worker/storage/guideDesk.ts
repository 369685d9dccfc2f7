import { DurableObject } from 'cloudflare:workers'
import type { StuckCounts, StuckEvent } from '../../contract/index.ts'
import { countStuck, withoutSmallCells } from '../domain/guides/stuck.ts'
import { done, given, type Reply, refusedWith, replyOf } from '../domain/reply.ts'
import type { Env } from '../env.ts'
import { isKnownStep } from '../guideCodes.ts'
import { guideDeskSteps } from './migrations/guideDesk.ts'
import { migrate } from './migrations/migrate.ts'
import { SqlStuckCounts } from './stuckCounts.ts'

/** What concerns the guides of the whole deployment, apart from every ward: where residents get stuck. */
export class GuideDesk extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    ctx.storage.transactionSync(() => migrate(ctx.storage.sql, guideDeskSteps))
  }

  /** Counts presses of "tôi bị kẹt". */
  async countStuck(events: readonly StuckEvent[]): Promise<Reply> {
    return replyOf(() => {
      const counts = new SqlStuckCounts(this.ctx.storage.sql)
      const { unknown } = this.ctx.storage.transactionSync(() =>
        countStuck(counts, events, isKnownStep, this.#now()),
      )
      return unknown === 0 ? done : refusedWith('guide-unknown', `${unknown} of ${events.length} not known`)
    })
  }

  /** @param isAuthor whoever writes the guides sees every count */
  async stuckCounts(isAuthor: boolean): Promise<Reply> {
    const rows = new SqlStuckCounts(this.ctx.storage.sql).rows()
    const counts: StuckCounts = { asOf: this.#now(), rows: isAuthor ? rows : withoutSmallCells(rows) }
    return given(counts)
  }

  #now(): string {
    return new Date().toISOString()
  }
}
