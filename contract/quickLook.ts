import type * as v from 'valibot'

/** What is looked at of a schema; Valibot keeps its parts as plain data. */
type Node = {
  type: string
  kind?: string
  pipe?: readonly Node[]
  entries?: Readonly<Record<string, Node>>
  item?: Node
  key?: Node
  value?: Node
  wrapped?: Node
  literal?: unknown
  default?: unknown
  options?: readonly unknown[]
  requirement?: unknown
}

type Test = (value: unknown) => boolean

/**
 * A quick look whether a schema takes a value and gives it back unchanged: no copies, no list of issues. A page of 2,000
 * documents is looked at, and a weak phone has little to look with.
 *
 * False means only that it has to be parsed: the value is wrong, or a default or an unknown field changes it, or the schema
 * uses something that is not known here.
 */
export const quickLook = (schema: v.GenericSchema): Test => testOf(nodeOf(schema))

/** Valibot's types name these parts per schema; here they are looked for. */
const nodeOf = (schema: v.GenericSchema): Node => schema

/** A pipe may begin with another one. */
function testOf(node: Node): Test {
  if (!node.pipe) return shapeTest(node)
  const [first, ...actions] = node.pipe
  return actions.map(actionTest).reduce(both, first ? testOf(first) : never)
}

/** One after another without a list between them: a page has hundreds of thousands of values. */
const both =
  (one: Test, other: Test): Test =>
  (value) =>
    one(value) && other(value)

const never: Test = () => false

function shapeTest(node: Node): Test {
  const { type, item, wrapped, literal, options = [] } = node
  if (type === 'unknown') return () => true
  if (type === 'string' || type === 'boolean') return (value) => typeof value === type
  if (type === 'number') return (value) => typeof value === 'number' && !Number.isNaN(value)
  if (type === 'literal') return (value) => value === literal
  if (type === 'picklist') return (value) => options.includes(value)
  if (type === 'nullable' && wrapped) return orNull(testOf(wrapped))
  if (type === 'array' && item) return listTest(testOf(item))
  if (type === 'record') return recordTest(node)
  return type === 'object' || type === 'loose_object' ? objectTest(node) : never
}

const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value)

/** Also looks at places that hold nothing, which `every` leaves out. */
const listTest =
  (test: Test): Test =>
  (value) => {
    if (!Array.isArray(value)) return false
    for (const one of value) if (!test(one)) return false
    return true
  }

/** An object without the names that Valibot never passes on: `constructor`, `prototype`, `__proto__`. */
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  value.constructor === Object &&
  !('prototype' in value) &&
  !Object.hasOwn(value, '__proto__')

function recordTest({ key, value: part }: Node): Test {
  const [name, content] = [key ? testOf(key) : never, part ? testOf(part) : never]
  return (value) => {
    if (!isPlain(value)) return false
    for (const one of Object.keys(value)) if (!name(one) || !content(value[one])) return false
    return true
  }
}

/** A field that may be missing must be there if it has a default, since parsing would add it. */
function objectTest({ type, entries = {} }: Node): Test {
  const isLoose = type === 'loose_object'
  const fields = Object.entries(entries).map(([name, node]) => {
    const inner = node.type === 'optional' && node.wrapped ? node.wrapped : node
    const mayMiss = inner !== node && node.default === undefined
    return { name, test: testOf(inner), mayMiss }
  })
  return (value) => {
    if (!isPlain(value)) return false
    let present = 0
    for (const { name, test, mayMiss } of fields) {
      const part = value[name]
      if (part === undefined && !Object.hasOwn(value, name)) {
        if (!mayMiss) return false
        continue
      }
      if (!test(part)) return false
      present += 1
    }
    return isLoose || sizeOfObject(value) === present
  }
}

/** How many fields it has; counted, since a list of their names for each of a page's objects is much to throw away. */
function sizeOfObject(value: Record<string, unknown>): number {
  let size = 0
  for (const name in value) if (Object.hasOwn(value, name)) size += 1
  return size
}

function actionTest({ kind, type, requirement }: Node): Test {
  // A name in the types only.
  if (type === 'brand') return () => true
  if (kind !== 'validation') return never
  if (requirement instanceof RegExp) return (value) => typeof value === 'string' && requirement.test(value)
  if (type === 'integer') return Number.isInteger
  if (type === 'check' && typeof requirement === 'function') return (value) => requirement(value) === true
  return typeof requirement === 'number' ? limitTest(type, requirement) : never
}

const sizeOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : Number.NaN

function limitTest(type: string, limit: number): Test {
  if (type === 'min_value') return (value) => typeof value === 'number' && value >= limit
  if (type === 'max_value') return (value) => typeof value === 'number' && value <= limit
  if (type === 'min_length') return (value) => sizeOf(value) >= limit
  if (type === 'max_length') return (value) => sizeOf(value) <= limit
  return type === 'length' ? (value) => sizeOf(value) === limit : never
}
