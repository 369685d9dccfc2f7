import * as v from 'valibot'
import { type Agency, agencies, Service } from './schema.ts'
import list from './services.json' with { type: 'json' }

export type { Agency, Place, Service } from './schema.ts'

/**
 * The 25 essential services of Project 06 that commune centres take online only since 01/10/2025 (Directive 24/CT-TTg), in
 * the order of the published lists. Later lists are left out: nobody has read them. Shown on the page of `dvc-nop-ho-so`.
 */
export const services: readonly Service[] = v.parse(v.array(Service), list)

/** An agency with its services, for a list with headings. */
export type AgencyServices = { code: Agency; label: string; services: Service[] }

/** The services under their agencies, agencies in the order of the list. */
export const servicesByAgency = (): AgencyServices[] =>
  agencies.map(({ code, label }) => ({
    code,
    label,
    services: services.filter(({ agency }) => agency === code),
  }))
