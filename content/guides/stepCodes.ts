import type { StepCodes } from '../stepCodes.ts'
import codes from './stepCodes.json' with { type: 'json' }

/** Steps and reasons of every guide of this copy. Written by `npm run guide:heads`. */
export const stepCodes: StepCodes = codes
