import fc from 'fast-check'
import type { Asked } from './routes.suite.ts'

/** A request on its way to being spoiled. `raw` stands for the body when it is there. */
export type Request = Asked & { method: string; token: string; raw?: string }

/** One way to spoil a request. `isSure`: no request survives it; else it may by chance still be sound. */
type Spoil = { what: string; isSure: boolean; of: (request: Request, odd: Odd) => Request }
/** What chance hands every way of spoiling. */
type Odd = { value: unknown; word: string; at: number }

const words = [
  ...['', ' ', '-1', '0', '1.5', '1e9', 'null', 'undefined', 'NaN', '__proto__', 'constructor', 'toString'],
  ...['%00', '%E0%A4%A', '...', '%2e%2e%2f', "' OR 1=1 --", '<script>', '\u0000', '\ud800', 'ớ'.repeat(300)],
  ...['x'.repeat(5_000), '9999-99-99T99:99:99.999Z', '99999999999999999999', '05860-999', 'e0.1'],
]
const values = [-1, 0, 1.5, 1e300, null, true, {}, [], [null], [[]], { __proto__: null }, ...words]
const value = fc.oneof(fc.constantFrom(...values), fc.jsonValue({ maxDepth: 2 }))

/** Every place in a value, by its path. */
function placesIn(within: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof within !== 'object' || within === null) return [path]
  const entries: [string | number, unknown][] = Array.isArray(within)
    ? within.map((entry, at) => [at, entry])
    : Object.entries(within)
  return [path, ...entries.flatMap(([name, entry]) => placesIn(entry, [...path, name]))]
}

/** The value with something else at that place; with nothing there when `put` is undefined. */
function changed(within: unknown, [name, ...rest]: (string | number)[], put: unknown): unknown {
  if (name === undefined) return put
  if (Array.isArray(within))
    return within.map((entry, at) => (at === name ? changed(entry, rest, put) : entry))
  const entries = Object.entries(within ?? {}).map(([key, entry]) => [
    key,
    key === name ? changed(entry, rest, put) : entry,
  ])
  return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined))
}

const placeIn = (json: unknown, at: number): (string | number)[] => {
  const places = placesIn(json)
  return places[at % places.length] ?? []
}

/** What is percent-encoded already, well or badly, goes as it is. */
const encoded = (word: string) => (word.startsWith('%') ? word : encodeURIComponent(word.toWellFormed()))

const textOf = ({ json }: Asked) => JSON.stringify(json) ?? ''
const pathWith = (request: Request, at: number, word: string): string => {
  const [path = '', question] = request.path.split('?')
  const names = path.split('/')
  // The first two say that it is the API's at all.
  const place = 2 + (at % Math.max(1, names.length - 2))
  const other = names.map((name, here) => (here === place ? encoded(word) || '%20' : name)).join('/')
  return question === undefined ? other : `${other}?${question}`
}

const ofBody: Spoil[] = [
  {
    what: 'a value',
    isSure: false,
    of: (request, { value: put, at }) => ({
      ...request,
      json: changed(request.json, placeIn(request.json, at), put),
    }),
  },
  {
    what: 'a field less',
    isSure: false,
    of: (request, { at }) => ({
      ...request,
      json: changed(request.json, placeIn(request.json, at), undefined),
    }),
  },
  { what: 'another body', isSure: false, of: (request, odd) => ({ ...request, json: odd.value }) },
  {
    what: 'cut off',
    isSure: true,
    of: (request, { at }) => ({ ...request, raw: textOf(request).slice(0, at % textOf(request).length) }),
  },
  {
    what: 'a letter',
    isSure: false,
    of: (request, { at, word }) => {
      const text = textOf(request)
      const place = at % text.length
      return { ...request, raw: text.slice(0, place) + word.slice(0, 1) + text.slice(place + 1) }
    },
  },
  {
    what: 'packed, it says',
    isSure: true,
    of: (request, { at }) => ({
      ...request,
      headers: { ...request.headers, 'Content-Encoding': at % 2 ? 'gzip' : 'br' },
    }),
  },
  {
    what: 'too deep',
    isSure: true,
    of: (request, { at }) => ({ ...request, raw: '['.repeat(100 + at) + ']'.repeat(100 + at) }),
  },
]

const ofToken: Spoil[] = [
  { what: 'no token', isSure: true, of: (request) => ({ ...request, token: '' }) },
  {
    what: 'a token of its own',
    isSure: true,
    of: (request, { word }) => ({ ...request, token: `${encodeURIComponent(word.toWellFormed())}.x` }),
  },
  {
    what: 'a changed token',
    isSure: true,
    of: (request, { at }) => {
      const place = at % (request.token.length - 2)
      const other = request.token[place] === 'A' ? 'B' : 'A'
      return { ...request, token: request.token.slice(0, place) + other + request.token.slice(place + 1) }
    },
  },
]

const ofAny: Spoil[] = [
  {
    what: 'a name in the path',
    isSure: false,
    of: (request, odd) => ({ ...request, path: pathWith(request, odd.at, odd.word) }),
  },
  {
    what: 'the question',
    isSure: false,
    of: (request, { word }) => {
      const [path = '', question = 'x=1'] = request.path.split('?')
      return {
        ...request,
        path: `${path}?${question.split('=')[0]}=${encoded(word)}`,
      }
    },
  },
  { what: 'another method', isSure: false, of: (request, { at }) => withMethod(request, at) },
  {
    what: 'long headers',
    isSure: true,
    of: (request, { at }) => ({
      ...request,
      headers: { ...request.headers, 'X-Long': 'x'.repeat(17_000 + at) },
    }),
  },
]

function withMethod({ json: _, ...request }: Request, at: number): Request {
  const others = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'].filter((method) => method !== request.method)
  return { ...request, method: others[at % others.length] ?? 'PATCH' }
}

/** Ways that fit the request: who sends no body has none that can be spoiled. */
const waysFor = ({ json, token }: Request): Spoil[] => [
  ...(typeof json === 'object' && json !== null && Object.keys(json).length > 0
    ? [...ofBody, ...ofBody]
    : []),
  ...(token === '' ? [] : ofToken),
  ...ofAny,
]

/** Chance for one request: which route, which way, and what is put where. */
export const chance = fc.record({
  route: fc.nat(),
  way: fc.nat(),
  value,
  word: fc.constantFrom(...words),
  at: fc.nat({ max: 9_999 }),
})
export type Chance = typeof chance extends fc.Arbitrary<infer C> ? C : never

export function spoil(
  request: Request,
  { way, ...odd }: Chance,
): { request: Request; what: string; isSure: boolean } {
  const ways = waysFor(request)
  const spoiling = ways[way % ways.length]
  if (!spoiling) throw new Error('no way to spoil it')
  const { what, isSure } = spoiling
  return { request: spoiling.of(request, odd), what, isSure }
}
