import type { Guide } from '../../../content/schema.ts'
import { guideTitle } from '../../live/guideTitle.ts'
import { useGuide } from '../../live/useGuide.ts'
import { ListRow } from '../../ui/index.ts'
import type { MarkedStep } from './openMarks.ts'
import { t } from './words.ts'

/** "3 người báo ở bước 4, bản 2", with what differs; leads to the step on the public page. */
export function MarkedRow({ marked }: { marked: MarkedStep }) {
  const { guide, revision, step, people, what } = marked
  const copy = useGuide(guide)
  const place = copy.state === 'ready' ? placeIn(copy.guide, step) : null
  const said = what.map(({ code, n }) => t('ward.marks.said', { what: kindWords(code), n })).join(' · ')
  const head = place
    ? t('ward.marks.step', { people, number: place.number, revision })
    : t('ward.marks.goneStep', { people, revision })
  return (
    <ListRow
      label={guideTitle(guide)}
      why={[head, place?.title, said].filter(Boolean).join('. ')}
      href={`/huong-dan/${guide}/#${step}`}
    />
  )
}

const known = ['nhan-khac', 'khong-thay', 'thu-tu-khac', 'ung-dung-khac'] as const

/** A kind that a newer phone sent is only "something". */
const kindWords = (code: string): string => {
  const kind = known.find((each) => each === code)
  return kind ? t(`ward.marks.kind.${kind}`) : t('ward.marks.kind.other')
}

function placeIn(guide: Guide, id: string): { number: number; title: string } | null {
  const at = guide.steps.findIndex((step) => step.id === id)
  const step = guide.steps[at]
  return step ? { number: at + 1, title: step.title } : null
}
