import { DayPath } from '../step/DayPath.tsx'
import { NumberedList } from '../step/NumberedList.tsx'
import { type PathStep, ProgressPath } from '../step/ProgressPath.tsx'
import { SpeechBubble } from '../step/SpeechBubble.tsx'
import { StepBand } from '../step/StepBand.tsx'
import type { Examples } from './example.ts'

/** Ten steps, five to nine by the resident's own hands. */
export const tenSteps = (now: number): PathStep[] =>
  Array.from({ length: 10 }, (_, at) => ({
    state: at + 1 < now ? 'done' : at + 1 === now ? 'now' : 'todo',
    own: at >= 4 && at <= 8,
  }))

export const pathExamples: Examples = {
  'own hands now': () => <ProgressPath steps={tenSteps(6)} words="Bước 6 trên 10" detail="khoảng 3 phút" />,
  'plain step now': () => <ProgressPath steps={tenSteps(4)} words="Bước 4 trên 10" />,
  'a long way': () => (
    <ProgressPath
      steps={[
        ...tenSteps(11),
        { state: 'now' },
        { state: 'todo', own: true },
        { state: 'todo' },
        { state: 'todo' },
      ]}
      words="Bước 11 trên 14"
    />
  ),
  'the day': () => (
    <DayPath houses={['done', 'done', 'now', 'todo', 'todo', 'todo']} words="Đã ghé 2 trên 6 nhà" />
  ),
}

export const stepExamples: Examples = {
  'own hands': () => <StepBand title="Chỉ bác được bấm, gõ">Bạn quay đi. Không hỏi, không ghi mã.</StepBand>,
  'what to say': () => (
    <SpeechBubble lead="Nói với bác">Mã này chỉ mình bác xem. Cháu quay đi ạ.</SpeechBubble>
  ),
  'what to do': () => (
    <NumberedList
      items={[
        <>
          Gõ <b>12 số</b> in trên thẻ căn cước.
        </>,
        <>
          Gõ <b>số điện thoại</b> bác đã khai ở công an.
        </>,
        <>
          Bấm <b>Gửi yêu cầu</b>.
        </>,
      ]}
    />
  ),
}
