import type { Guide, Step } from './schema.ts'

/** The guide that the card of the first minutes is cut from. */
export const INCIDENT_GUIDE = 'an-toan-su-co'

/** Steps of that guide on the card, with the contacts (`content/reporting`) to dial there. The rest is for later, in the guide. */
const onCard: readonly { step: string; call: readonly string[] }[] = [
  { step: 'cup-may', call: [] },
  { step: 'ngat-mang', call: [] },
  { step: 'goi-ngan-hang', call: ['vietcombank', 'bidv'] },
  { step: 'noi-voi-ngan-hang', call: [] },
  { step: 'khoa-vi', call: [] },
  { step: 'bao-cong-an', call: ['113'] },
  { step: 'giu-bang-chung', call: [] },
  { step: 'coi-chung-lan-hai', call: [] },
]

/** The card: steps of the guide in its words. @throws when the guide has lost one of them */
export const incidentCard = (guide: Guide): { step: Step; call: readonly string[] }[] =>
  onCard.map(({ step: id, call }) => {
    const step = guide.steps.find((each) => each.id === id)
    if (!step) throw new Error(`${guide.id} has no step ${id} for the card of the first minutes`)
    return { step, call }
  })
