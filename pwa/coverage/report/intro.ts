import type { Indicator } from '../../../content/schema.ts'
import { surveyedRatio } from '../../../contract/index.ts'
import { count } from '../../live/figures.ts'
import type { DeclaredIn } from '../model/declared.ts'
import type { Output } from '../model/output.ts'
import { isTooFewToTell, sumOf, wholePercent } from '../model/share.ts'
import { placesWord } from '../parts/placesWord.ts'
import { t } from './words.ts'

/** Below this share of people asked a hamlet's figure says little (look.md: tile map). */
const LITTLE_ASKED = 0.65

/** Three sentences that a leader may read aloud: what was done, what residents told, where too few were asked. */
export function introSentences(output: Output, all: readonly DeclaredIn[], indicator: Indicator): string[] {
  const names = all.map(({ place }) => place.name)
  const done = t('report.intro.output', {
    places: `${count(all.length)} ${placesWord(names)}`,
    people: few(output.people),
    households: few(output.households),
    times: count(output.times),
  })
  return [done, ofAsked(all, indicator), littleAsked(all)].filter((sentence) => sentence !== null)
}

const few = (people: number): string => (isTooFewToTell(people) ? t('report.few') : count(people))

/** Of every hundred people asked, so many have it: says nothing about those who were not asked. */
function ofAsked(all: readonly DeclaredIn[], { unit, label }: Indicator): string | null {
  const surveyed = sumOf(all, (each) => each.surveyed)
  const numerator = sumOf(all, (each) => each.numerator)
  if (surveyed < 100) return null
  const hundredth = wholePercent(numerator / surveyed).slice(0, -1)
  return t('report.intro.ofAsked', { unit, n: hundredth, indicator: label })
}

function littleAsked(all: readonly DeclaredIn[]): string | null {
  const low = all.filter((each) => {
    const share = surveyedRatio(each)
    return share !== null && share < LITTLE_ASKED
  })
  const [only] = low
  if (!only) return null
  if (low.length === 1)
    return t('report.intro.lowOne', {
      place: only.place.name,
      share: wholePercent(surveyedRatio(only) ?? 0),
    })
  const places = placesWord(low.map(({ place }) => place.name))
  return t('report.intro.lowMany', { n: count(low.length), places, share: wholePercent(LITTLE_ASKED) })
}
