import { median } from '../quantile.ts'
import { DOCUMENTS_OF_A_HOME, manyHomes } from './homes.ts'
import type { FirstSync, LoadPhone } from './phone.ts'

/** All phones read everything at the same time, as on the first morning. */
export const firstSyncsAtOnce = (phones: readonly LoadPhone[]): Promise<FirstSync[]> =>
  Promise.all(phones.map((phone) => phone.firstSync()))

const HOMES_OF_A_CALL = 22

/** All phones push at the same time until `documents` are in. @returns how many went in, and how fast */
export async function intake(
  phones: readonly LoadPhone[],
  documents: number,
): Promise<{ documents: number; perSecond: number }> {
  const started = performance.now()
  let [begun, done] = [0, 0]
  const calls = Math.ceil(documents / (HOMES_OF_A_CALL * DOCUMENTS_OF_A_HOME))
  await Promise.all(
    phones.map(async (phone) => {
      while (begun < calls) {
        begun += 1
        const changes = manyHomes(HOMES_OF_A_CALL)
        await phone.push(changes)
        done += changes.length
      }
    }),
  )
  return { documents: done, perSecond: (done * 1000) / (performance.now() - started) }
}

/** Median milliseconds of the ward's answers: coverage, and a sync without news. */
export async function answers(phone: LoadPhone, reader: LoadPhone, head: string, rounds: number) {
  const [coverage, noNews]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    coverage.push(await reader.timed('coverage'))
    noNews.push(await phone.noNews(head))
  }
  return { coverage: median(coverage), noNews: median(noNews) }
}
