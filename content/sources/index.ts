import * as v from 'valibot'
import { Source } from '../schema/source.ts'
import cashless from './cashless.json' with { type: 'json' }
import digitalSignature from './digital-signature.json' with { type: 'json' }
import ocopEcommerce from './ocop-ecommerce.json' with { type: 'json' }
import otherServices from './other-services.json' with { type: 'json' }
import publicServices from './public-services.json' with { type: 'json' }
import scams from './scams.json' with { type: 'json' }
import vneid from './vneid.json' with { type: 'json' }
import vssid from './vssid.json' with { type: 'json' }

/**
 * The pages that guides were written from, by code. Guides name codes; only the public page and the checks need the rest,
 * so this list stays out of the guides' own chunks.
 */
export const sources: ReadonlyMap<string, Source> = new Map(
  [
    ...vneid,
    ...vssid,
    ...publicServices,
    ...cashless,
    ...scams,
    ...digitalSignature,
    ...ocopEcommerce,
    ...otherServices,
  ]
    .map((written) => v.parse(Source, written))
    .map((source) => [source.code, source]),
)

/** The sources of a guide, in its order. A code that this copy does not know is left out. */
export const sourcesOf = (guide: { sources: readonly string[] }): Source[] =>
  guide.sources.flatMap((code) => sources.get(code) ?? [])
