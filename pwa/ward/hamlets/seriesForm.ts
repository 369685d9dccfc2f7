import type { WardCode } from '../../../contract/index.ts'
import { readNumber } from '../../live/typedNumber.ts'
import type { HamletType } from './naming.ts'
import { type HamletPlan, type KnownHamlet, MOST_HAMLETS, planOne, planSeries } from './plan.ts'

/** What stands in the form: several hamlets by number, or one by name. */
export type AddForm =
  | { how: 'series'; type: HamletType; first: string; last: string }
  | { how: 'one'; type: HamletType; name: string }

/** What is wrong with it; `empty` is not wrong yet. */
export type AddProblem = 'empty' | 'first' | 'last' | 'order' | 'too-many'
export type Reading = { ok: true; plan: HamletPlan } | { ok: false; problem: AddProblem }

/** Added at once; a mistyped last number must not make hundreds. */
export const MOST_AT_ONCE = 60

/** The form as a plan, or what keeps it from being one. */
export function readForm(form: AddForm, ward: WardCode, existing: readonly KnownHamlet[]): Reading {
  if (form.how === 'one')
    return form.name.trim() === ''
      ? { ok: false, problem: 'empty' }
      : { ok: true, plan: planOne(ward, existing, form.type, form.name) }
  const first = numberIn(form.first)
  const last = numberIn(form.last)
  if (first === 'wrong') return { ok: false, problem: 'first' }
  if (last === 'wrong') return { ok: false, problem: 'last' }
  if (first === 'empty' || last === 'empty') return { ok: false, problem: 'empty' }
  if (last < first) return { ok: false, problem: 'order' }
  if (last - first >= MOST_AT_ONCE) return { ok: false, problem: 'too-many' }
  return { ok: true, plan: planSeries(ward, existing, form.type, first, last) }
}

function numberIn(text: string): number | 'empty' | 'wrong' {
  const typed = readNumber(text)
  if (typed.is !== 'number') return typed.is
  return typed.value >= 1 && typed.value <= MOST_HAMLETS ? typed.value : 'wrong'
}
