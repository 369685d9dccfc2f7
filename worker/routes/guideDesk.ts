import { GUIDE_DESK } from '../domain/guides/desk.ts'
import type { Env } from '../env.ts'
import type { Call } from './place.ts'

/** The object of the guides. */
export const deskOf = (c: Call): ReturnType<Env['GUIDES']['getByName']> => c.env.GUIDES.getByName(GUIDE_DESK)
