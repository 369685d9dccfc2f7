import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGuide } from '../../../content/guides/index.ts'
import type { Guide } from '../../../content/schema.ts'
import type { DraftState } from '../../storage/index.ts'
import { finished, followUpOf } from './finish.ts'
import {
  begin,
  changeEnding,
  forgetFact,
  goOnWithout,
  lastTold,
  stepBack,
  stepBlocked,
  stepDone,
  tellFact,
} from './moves.ts'
import { placeOf } from './place.ts'
import { earlierFacts, known, stateOf, type Walk, walkOf } from './walk.ts'

const guide: Guide = await loadGuide('vneid-kich-hoat-muc-2')
const fresh: DraftState = {
  stepId: null,
  results: [],
  facts: {},
  startedAt: '2026-11-22T07:00:00.000Z',
  pausedAt: null,
}
const today = '2026-11-22'

/** Answers every question with its first answer, so that steps begin. */
function asked(walk: Walk): Walk {
  let now = begin(walk)
  for (let place = placeOf(guide, now); place.at === 'question'; place = placeOf(guide, now))
    now = tellFact(now, place.fact, true)
  return now
}
const stored = (walk: Walk): Walk => walkOf(JSON.parse(JSON.stringify(stateOf(walk, null))))

describe('walking through a guide', () => {
  it('begins with what to have ready, then asks each fact once, then the first step', () => {
    const walk = walkOf(fresh)
    expect(placeOf(guide, walk)).toEqual({ at: 'ready' })
    expect(placeOf(guide, begin(walk))).toMatchObject({ at: 'question', number: 1, of: guide.facts.length })
    expect(placeOf(guide, asked(walk))).toMatchObject({ at: 'step', number: 1 })
  })

  it('does not ask what an earlier visit already answered with yes', () => {
    const walk = {
      ...begin(walkOf(fresh)),
      earlier: earlierFacts({ 'phone.smart': true, 'vneid.level2': false }),
    }
    expect(known(walk)).toEqual({ 'phone.smart': true })
    expect(placeOf(guide, walk)).not.toMatchObject({ fact: 'phone.smart' })
  })

  it('folds away the steps that this resident does not need, and says why', () => {
    const place = placeOf(guide, asked(walkOf(fresh)))
    const folded = place.at === 'step' ? place.way.filter(({ state }) => state === 'folded') : []
    expect(folded.length).toBeGreaterThan(0)
    for (const { because } of folded) expect(because).toBeTruthy()
  })

  it('takes an answer back: the question comes again, the other answers stay', () => {
    const walk = asked(walkOf(fresh))
    const last = lastTold(guide, walk)
    expect(last).toBe(guide.facts.at(-1))
    expect(placeOf(guide, forgetFact(walk, last ?? 'phone.kind'))).toMatchObject({
      at: 'question',
      fact: last,
    })
  })

  it('stays at a step that was not possible, and goes on from it when told to', () => {
    const walk = asked(walkOf(fresh))
    const blocked = stepBlocked(guide, walk, 'mat_song')
    const here = placeOf(guide, walk)
    expect(placeOf(guide, blocked)).toMatchObject({ at: 'step', number: 1 })
    const on = goOnWithout(guide, blocked).walk
    expect(placeOf(guide, on)).toMatchObject({ number: 2 })
    expect(here.at === 'step' && on.answers[here.step.id]).toEqual({ s: 'blocked', why: 'mat_song' })
    expect(placeOf(guide, stepBack(guide, on))).toMatchObject({ number: 1 })
  })

  it('ends after the last step', () => {
    let walk = asked(walkOf(fresh))
    let ended = false
    let pressed = 0
    while (!ended) {
      const next = stepDone(guide, walk)
      walk = next.walk
      ended = next.ended
      pressed++
    }
    const place = placeOf(guide, walk)
    expect(place.at === 'step' && place.of).toBe(pressed)
  })
})

describe('(D19) a walk survives being killed at any moment', () => {
  it('gives the same step and the same answers after 500 random walks were stored and read', () => {
    const press = fc.constantFrom('done', 'blocked', 'back', 'goOn', 'tell', 'ending')
    fc.assert(
      fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
        const walk = presses.reduce<Walk>(pressed, begin(walkOf(fresh)))
        expect(stored(walk)).toEqual(walk)
        expect(placeOf(guide, stored(walk))).toEqual(placeOf(guide, walk))
      }),
      { numRuns: 500 },
    )
  })

  it('(D23) reading and storing an untouched draft changes nothing', () => {
    expect(stateOf(walkOf(fresh), null)).toMatchObject(fresh)
  })
})

function pressed(walk: Walk, press: string): Walk {
  const place = placeOf(guide, walk)
  if (press === 'tell' && place.at === 'question') return tellFact(walk, place.fact, true)
  if (press === 'blocked') return stepBlocked(guide, walk, 'mat_song')
  if (press === 'back') return stepBack(guide, walk)
  if (press === 'goOn') return goOnWithout(guide, walk).walk
  if (press === 'ending') return changeEnding(walk, { outcome: 'hen_cong_an', note: 'hẹn chiều' })
  return stepDone(guide, walk).walk
}

describe('[G6] what a finished guide writes down', () => {
  const walk = asked(walkOf(fresh))
  const ending = { outcome: 'da_xong_hom_nay', safety: true, note: '  ', thenGuide: null }

  it('comes back after the days of the outcome, unless somebody chose otherwise', () => {
    expect(followUpOf(guide, ending, today)).toEqual({ on: '2026-12-06', kind: 'recheck' })
    expect(followUpOf(guide, { ...ending, followUp: null }, today)).toBeNull()
    expect(followUpOf(guide, { ...ending, followUp: { on: '2026-11-30', kind: 'return' } }, today)).toEqual({
      on: '2026-11-30',
      kind: 'return',
    })
  })

  it('carries what was told today and what the outcome settles, nothing else', () => {
    const result = finished(guide, { ...walk, earlier: { 'bank.account': true } }, ending, today)
    expect(result.facts).toMatchObject({ 'vneid.level2': true, 'phone.smart': true })
    expect(Object.keys(result.facts)).not.toContain('bank.account')
    expect(Object.keys(result.facts)).not.toContain('phone.kind')
    expect(result.note).toBeNull()
  })

  it('writes folded steps as not applicable', () => {
    const place = placeOf(guide, walk)
    const folded = place.at === 'step' ? place.way.filter(({ state }) => state === 'folded') : []
    for (const { step } of folded)
      expect(finished(guide, walk, ending, today).steps).toContainEqual({ id: step.id, s: 'na' })
  })

  it('another outcome brings its own day, a changed note does not', () => {
    const chosen = changeEnding(walk, { outcome: 'da_xong_hom_nay', followUp: null })
    expect(changeEnding(chosen, { note: 'x' }).ending?.followUp).toBeNull()
    expect(changeEnding(chosen, { outcome: 'cho_duyet' }).ending?.followUp).toBeUndefined()
  })
})
