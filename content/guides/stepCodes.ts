import stepCodes from './stepCodes.json' with { type: 'json' }

const byGuide: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = stepCodes

/** The reasons of a guide's steps, or undefined for a guide this copy does not know. Written by `npm run guide:heads`. */
export const stepCodesOf = (guide: string): Readonly<Record<string, readonly string[]>> | undefined =>
  Object.hasOwn(byGuide, guide) ? byGuide[guide] : undefined
