import { loadGuide } from '../../content/guides/index.ts'
import type { DemoGuide } from './calls.ts'

const guideOf = async (id: Parameters<typeof loadGuide>[0]): Promise<DemoGuide> => {
  const guide = await loadGuide(id)
  return { id: guide.id, revision: guide.revision, steps: guide.steps.map((step) => step.id) }
}

/** The two guides that the demo ward's teams have done: looking at the state, and activating level 2. */
export const demoGuides = async (): Promise<{ check: DemoGuide; activate: DemoGuide }> => ({
  check: await guideOf('vneid-kiem-tra'),
  activate: await guideOf('vneid-kich-hoat-muc-2'),
})
