type Steps = Map<string, Map<string, Shape>>

/** So many are remembered, of all wards of the process; more would be somebody's who sends something new each time. */
const MOST = 50_000
let made = 0

/**
 * A form on the way to its end, field by field. Fields that follow lead to shapes already made, so that a body whose like
 * was seen before finds its form without a text being put together.
 */
export class Shape {
  readonly text: string
  #values: Steps = new Map()
  #codes: Steps = new Map()

  constructor(text: string) {
    this.text = text
    made += 1
  }

  /** With a field, and what stands for its value. */
  with(name: string, mark: string): Shape {
    return find(this.#values, name, mark) ?? keep(this.#values, name, mark, this.#grown(`"${name}":${mark}`))
  }

  /** With a field whose value is a code, if it can stand in a form. */
  withCode(name: string, code: string, isPlain: (code: string) => boolean): Shape | null {
    const there = find(this.#codes, name, code)
    if (there || !isPlain(code)) return there
    return keep(this.#codes, name, code, this.#grown(`"${name}":"${code}"`))
  }

  /** With the beginning of an object in a list. */
  opened(): Shape {
    return find(this.#values, '', '{') ?? keep(this.#values, '', '{', this.#grown('{'))
  }

  /** With the end of an object or a list. */
  closed(end: '}' | ']'): Shape {
    return find(this.#values, '', end) ?? keep(this.#values, '', end, new Shape(this.text + end))
  }

  #grown(more: string): Shape {
    const isFirst = this.text.endsWith('{') || this.text.endsWith('[')
    return new Shape(`${this.text}${isFirst ? '' : ','}${more}`)
  }
}

const find = (steps: Steps, name: string, value: string): Shape | null => steps.get(name)?.get(value) ?? null

function keep(steps: Steps, name: string, value: string, shape: Shape): Shape {
  const known = steps.get(name) ?? new Map<string, Shape>()
  steps.set(name, known.set(value, shape))
  return shape
}

let anyObject = new Shape('{')
let anyList = new Shape('[')

/** Where every form begins. */
export function firstShape(begin: '{' | '['): Shape {
  if (made > MOST) {
    made = 0
    anyObject = new Shape('{')
    anyList = new Shape('[')
  }
  return begin === '{' ? anyObject : anyList
}
