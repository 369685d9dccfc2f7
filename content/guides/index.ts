import type { Guide } from '../schema.ts'

/**
 * Every guide of this copy by id, loaded on need: a guide is one chunk, so that a list of guides costs nothing.
 * Written in the order of the journeys' codes.
 */
export const guideLoaders = {
  'vneid-kich-hoat-muc-2': () => import('./vneid-kich-hoat-muc-2/index.ts'),
} as const satisfies Record<string, () => Promise<{ guide: Guide }>>

export type GuideId = keyof typeof guideLoaders
export const guideIds = Object.keys(guideLoaders) as GuideId[]
export const isGuideId = (id: string): id is GuideId => Object.hasOwn(guideLoaders, id)

/** The guide of an id. Rejects when its chunk cannot be fetched; a broken guide cannot get past the build. */
export const loadGuide = async (id: GuideId): Promise<Guide> => (await guideLoaders[id]()).guide

/** All guides, for building pages, searching and checking. */
export const loadAllGuides = (): Promise<Guide[]> => Promise.all(guideIds.map(loadGuide))
