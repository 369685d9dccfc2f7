import * as v from 'valibot'
import { HamletCode, type WardCode } from '../../../contract/index.ts'
import { type HamletType, hamletName, isSame, numbersBetween } from './naming.ts'

/** A hamlet about to be added. */
export type PlannedHamlet = { code: HamletCode; name: string; type: HamletType }
/** A hamlet that the ward has or had; `validTo` set: merged or gone, its number stays taken, its name is free again. */
export type KnownHamlet = { code: string; name: string; validTo?: string | null }

/** What adding would do: the new hamlets, and names that are there already and are left alone. */
export type HamletPlan = { added: readonly PlannedHamlet[]; known: readonly string[] }

/** Most hamlets that one ward can have: running numbers are two or three digits [C6]. */
export const MOST_HAMLETS = 999

/** One hamlet by name. */
export const planOne = (ward: WardCode, existing: readonly KnownHamlet[], type: HamletType, typed: string) =>
  planNames(ward, existing, type, [hamletName(type, typed)])

/** "Tổ dân phố 1 … 12" in one go. */
export const planSeries = (
  ward: WardCode,
  existing: readonly KnownHamlet[],
  type: HamletType,
  first: number,
  last: number,
): HamletPlan =>
  planNames(
    ward,
    existing,
    type,
    numbersBetween(first, last).map((number) => hamletName(type, String(number))),
  )

function planNames(
  ward: WardCode,
  existing: readonly KnownHamlet[],
  type: HamletType,
  names: readonly string[],
): HamletPlan {
  const isKnown = (name: string) => existing.some((hamlet) => !hamlet.validTo && isSame(hamlet.name, name))
  const fresh = names.filter((name) => !isKnown(name))
  const first = nextNumber(existing)
  return {
    added: fresh.map((name, place) => ({ code: codeOf(ward, first + place), name, type })),
    known: names.filter(isKnown),
  }
}

/** Running numbers are never used twice, not even those of merged hamlets: history stands under them [C6] (D55). */
function nextNumber(existing: readonly KnownHamlet[]): number {
  return Math.max(0, ...existing.map(({ code }) => Number(code.slice(6)))) + 1
}

const codeOf = (ward: WardCode, number: number): HamletCode =>
  v.parse(HamletCode, `${ward}-${String(number).padStart(2, '0')}`)
