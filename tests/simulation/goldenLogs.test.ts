import { describe, expect, it } from 'vitest'
import { goldenLog } from './golden/run.ts'

/** Logs over the turns of months and years, in parts of a hundred; a log that does not hold is named by its seed. */
const PARTS = [0, 1, 2, 3, 4]
const EACH = 100

const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])

describe('[C2] [C7] (D58) (D59) 500 logs over the turn of a month, with clocks days off, late arrivals, corrections, erasures', () => {
  it.each(PARTS)(
    'phone, ward and recount count the same, and the closed month says what came after: part %i',
    async (part) => {
      let [late, takenBack] = [0, 0]
      for (let seed = part * EACH + 1; seed <= (part + 1) * EACH; seed++) {
        const told = await goldenLog(seed, key)
        expect(told.differences, `seed ${seed}: roll-up and recount`).toBe(0)
        // Counts stay when somebody is erased; the phone keeps nothing to count from (decision 0014).
        if (seed % 2 === 0) expect(told.phone, `seed ${seed}: phone and ward`).toEqual(told.ward)
        for (const [name, amount] of Object.entries(told.phone))
          if (name.startsWith('luot'))
            expect(amount, `seed ${seed}`).toBeLessThanOrEqual(told.ward[name] ?? 0)
        for (const measure of ['luot', 'nguoi', 'ho']) {
          const row = told.closed.find(({ indicator }) => indicator === measure)
          const name = `${measure}@${told.month}`
          expect(row?.numerator ?? 0, `seed ${seed}: ${name}`).toBe(told.ward[name] ?? 0)
          expect(row?.closed ?? row?.numerator ?? 0, `seed ${seed}: ${name} at midnight`).toBe(
            told.atMidnight[name] ?? 0,
          )
        }
        if (told.late > 0) late += 1
        if (told.late < 0) takenBack += 1
      }
      expect(late, 'logs with late arrivals').toBeGreaterThan(EACH / 4)
      expect(takenBack, 'logs with records taken back after the month').toBeGreaterThan(0)
    },
  )
})
