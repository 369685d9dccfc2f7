import { describe, expect, it } from 'vitest'
import { uuidv7 } from '../../../contract/index.ts'
import { isMarked, withMark } from './marks.ts'

describe('which mutation had which number', () => {
  it('is remembered in whatever order the numbers come', () => {
    const mids = [1, 2, 3, 4, 5].map(() => uuidv7())
    let [marks, last] = ['', 0]
    for (const no of [2, 5, 1, 4, 3]) {
      marks = withMark(marks, last, no, mids[no - 1] ?? uuidv7())
      last = Math.max(last, no)
    }
    for (const [i, mid] of mids.entries()) {
      expect(isMarked(marks, last, i + 1, mid)).toBe(true)
      expect(isMarked(marks, last, i + 1, uuidv7())).toBe(false)
    }
  })

  it('is forgotten after thousands of numbers, and its length stays bounded', () => {
    let marks = ''
    const first = uuidv7()
    for (let no = 1; no <= 3_200; no++) marks = withMark(marks, no - 1, no, no === 1 ? first : uuidv7())
    expect(marks).toHaveLength(12_000)
    expect(isMarked(marks, 3_200, 1, first)).toBe(false)
    expect(withMark('', 0, 1_000_000, first)).toHaveLength(12_000)
  })
})
