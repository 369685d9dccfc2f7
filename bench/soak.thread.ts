import { parentPort, workerData } from 'node:worker_threads'
import * as v from 'valibot'
import { placeInNode } from '../tests/simulation/inNode.ts'
import { tryMany } from '../tests/simulation/many.ts'

const Seeds = v.object({ first: v.number(), last: v.number(), step: v.number() })
const { first, last, step } = v.parse(Seeds, workerData)

function* seeds(): Iterable<number> {
  for (let seed = first; seed <= last; seed += step) yield seed
}

const place = await placeInNode()
parentPort?.postMessage(await tryMany(place, seeds()))
place.close()
process.exit()
