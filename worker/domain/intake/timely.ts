import { CLOCK_OFF_MS } from '../../../contract/index.ts'

type Fields = Record<string, unknown>

/**
 * (PROTOCOL 7.5) What happened, happened before it arrived. A record that says a later time was written on a phone set
 * wrongly: it is kept under the time of its arrival, and what it said stays beside it, so that no help counts in a month that
 * has not come.
 * @param now the ward's clock, ISO
 */
export function timely(fields: Fields, now: string): Fields {
  const { at } = fields
  if (typeof at !== 'string' || Date.parse(at) - Date.parse(now) <= CLOCK_OFF_MS) return fields
  return { ...fields, at: now, saidAt: at }
}
