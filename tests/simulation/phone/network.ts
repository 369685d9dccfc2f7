import * as v from 'valibot'
import { NEXT_PAGE_HEADER } from '../../../contract/index.ts'
import type { Door } from '../../../pwa/sync/call.ts'
import type { Served } from '../ward/ward.ts'
import type { Seat } from './seat.ts'

const Sent = v.object({ muts: v.array(v.unknown()), scopes: v.record(v.string(), v.nullable(v.string())) })

/** A call on its way: up to the ward, or down again with its answer. */
export type Travelling = {
  seat: Seat
  call: unknown
  /** How many mutations and which scopes it carries. */
  sent: v.InferOutput<typeof Sent>
  answer: Served | null
  settle: (answer: Response | Error) => void
}

/** Everything between phones and ward. Nothing moves unless the world says so: that is what makes it deterministic. */
export class Network {
  readonly travelling: Travelling[] = []
  /** Calls that reached the ward before: a network may bring them again, at any time and in any order. */
  readonly heard: Pick<Travelling, 'seat' | 'call'>[] = []

  doorOf(seat: Seat): Door {
    return {
      base: '',
      fetch: async (_input, init) => {
        if (seat.cutFor > 0) throw new TypeError('Failed to fetch')
        const body = init?.body
        const call: unknown = JSON.parse(typeof body === 'string' ? body : await unzipped(body))
        return new Promise((resolve, reject) => {
          const settle = (answer: Response | Error) =>
            answer instanceof Error ? reject(answer) : resolve(answer)
          this.travelling.push({ seat, call, sent: v.parse(Sent, call), answer: null, settle })
        })
      },
    }
  }

  /** The app that asked is gone; what is on its way up may still arrive. */
  hangUp(seat: Seat): void {
    for (const call of this.travelling) if (call.seat === seat) call.settle(new TypeError('gone'))
  }

  take(call: Travelling): void {
    this.travelling.splice(this.travelling.indexOf(call), 1)
  }

  /** Nothing of this phone gets through any more, in either direction. */
  cut(seat: Seat): void {
    for (const call of this.travelling.filter((each) => each.seat === seat)) this.lose(call)
  }

  lose(call: Travelling): void {
    this.take(call)
    call.settle(new TypeError('Failed to fetch'))
  }

  /** The answer reaches the phone. A reset of the object reads as 503 there. */
  answer(call: Travelling, served: Served): void {
    this.take(call)
    const { status, text, next }: Exclude<Served, 'reset'> =
      served === 'reset' ? { status: 503, text: BUSY } : served
    call.settle(
      new Response(text, { status, headers: next ? { [NEXT_PAGE_HEADER]: JSON.stringify(next) } : {} }),
    )
  }
}

export const BUSY = JSON.stringify({ code: 'ledger-busy', message: 'again, please' })

const unzipped = (body: BodyInit | null | undefined): Promise<string> =>
  new Response(new Response(body).body?.pipeThrough(new DecompressionStream('gzip'))).text()
