import { expect, it } from 'vitest'
import { Spaced } from './spaced.ts'

/** Work that is counted, and a pause that a test ends. */
function counted() {
  let done = 0
  const pauses: (() => void)[] = []
  const spaced = new Spaced(
    async () => {
      done += 1
    },
    1_000,
    (_, work) => {
      pauses.push(work)
      return () => pauses.splice(pauses.indexOf(work), 1)
    },
  )
  return { spaced, pauses, done: () => done, endPause: () => pauses.shift()?.() }
}

it('(D32) twenty saves in a second are noted twice: the first at once, the last when the second is over', () => {
  const { spaced, pauses, done, endPause } = counted()
  for (let save = 1; save <= 20; save++) spaced.want(true)
  expect(done()).toBe(1)
  endPause()
  expect(done()).toBe(2)
  endPause()
  expect(done()).toBe(2)
  expect(pauses).toEqual([])
})

it('(D41) nothing is timed while nobody looks', () => {
  const { spaced, pauses, done } = counted()
  spaced.want(true)
  spaced.want(false)
  spaced.want(false)
  expect(done()).toBe(3)
  expect(pauses).toEqual([])
})
