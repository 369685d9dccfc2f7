import { factsIn } from '../flow/factsIn.ts'
import type { GuideHead } from './guide.ts'
import type { Migration } from './revision.ts'
import type { Screen } from './screen.ts'
import type { Step } from './step.ts'

type Parts = GuideHead & { steps: Step[]; screens: Record<string, Screen> }

const repeated = (ids: string[]) => ids.filter((id, place) => ids.indexOf(id) !== place)

/** What is wrong between the parts of a guide, one Vietnamese sentence each; empty when it holds together. */
export const incoherences = (guide: Parts): string[] => [
  ...repeated(guide.steps.map((step) => step.id)).map((id) => `hai bước cùng mã ${id}`),
  ...guide.steps.flatMap((step) => stepFaults(guide, step)),
  ...outcomeFaults(guide),
  ...screenFaults(guide),
  ...revisionFaults(guide),
  ...(guide.minutes.from > guide.minutes.to ? ['số phút ít nhất lớn hơn số phút nhiều nhất'] : []),
]

function stepFaults(guide: Parts, step: Step): string[] {
  const faults: string[] = []
  if (step.screen && !guide.screens[step.screen]) faults.push(`bước ${step.id}: không có hình ${step.screen}`)
  if (step.condition && !step.foldedBecause)
    faults.push(`bước ${step.id}: có điều kiện thì phải nói vì sao bỏ qua`)
  for (const code of step.refs) {
    if (!guide.sources.includes(code))
      faults.push(`bước ${step.id}: nguồn ${code} không có trong danh sách nguồn`)
  }
  for (const fact of step.condition ? factsIn(step.condition) : []) {
    if (!guide.facts.includes(fact))
      faults.push(`bước ${step.id}: dùng ${fact} nhưng hướng dẫn không hỏi điều đó`)
  }
  for (const failure of step.failures) {
    const outcome = 'outcome' in failure.leadsTo ? failure.leadsTo.outcome : undefined
    if (outcome && !guide.outcomes.some((offered) => offered.code === outcome)) {
      faults.push(`bước ${step.id}: ${failure.code} dẫn tới kết quả ${outcome} mà hướng dẫn không có`)
    }
  }
  return [
    ...faults,
    ...repeated(step.failures.map((failure) => failure.code)).map(
      (code) => `bước ${step.id}: hai lần ${code}`,
    ),
  ]
}

const outcomeFaults = (guide: Parts) =>
  repeated(guide.outcomes.map((outcome) => outcome.code)).map((code) => `kết quả ${code} ghi hai lần`)

function screenFaults({ screens, steps }: Parts): string[] {
  const used = new Set(steps.map((step) => step.screen))
  return Object.keys(screens)
    .filter((name) => !used.has(name))
    .map((name) => `hình ${name} không bước nào dùng`)
}

function revisionFaults({ revision, revisions, migrations, steps }: Parts): string[] {
  const faults: string[] = []
  revisions.forEach((entry, place) => {
    if (entry.revision !== place + 1) faults.push('các lần sửa phải đánh số 1, 2, 3… theo thứ tự')
  })
  if (revisions.length !== revision) faults.push('số lần sửa khác với danh sách các lần sửa')
  for (let from = 1; from < revision; from++) {
    if (!migrations.some((move) => move.from === from && move.to === from + 1)) {
      faults.push(`thiếu cách chuyển bản làm dở từ lần ${from} sang lần ${from + 1}`)
    }
  }
  return [
    ...faults,
    ...lastMigrationFaults(
      migrations.find((move) => move.to === revision),
      steps,
    ),
  ]
}

/** The last migration must land on steps that exist; earlier ones are carried on by the later. */
function lastMigrationFaults(last: Migration | undefined, steps: Step[]): string[] {
  const ids = new Set(steps.map((step) => step.id))
  const landings = (last?.changes ?? []).flatMap((change) => {
    if ('added' in change) return [change.added]
    if ('removed' in change) return [change.continueAt]
    if ('split' in change) return change.into
    return 'renamed' in change ? [change.to] : []
  })
  return landings.filter((id) => !ids.has(id)).map((id) => `cách chuyển dẫn tới bước ${id} không có`)
}
