import type { StepOnWay, WayStep } from '../../../content/flow/way.ts'
import { pathPieces } from '../../ui/step/pathPieces.ts'
import { knownNow } from './answers.ts'
import { find, findAll } from './dom.ts'
import { wayFrom } from './way.ts'

export type Way = WayStep<StepOnWay>[]

/** The way when the page opens. While nothing is known the page stands as it was built, and is not drawn again. */
export function openingWay(guide: HTMLElement): Way {
  const known = knownNow()
  return Object.keys(known).length > 0 ? drawWay(guide) : wayOf(findAll('[data-step]', guide), known)
}

const wayOf = (parts: readonly HTMLElement[], known: ReturnType<typeof knownNow>): Way =>
  wayFrom(
    parts.map(({ id, dataset }) => ({ id, when: dataset.when })),
    known,
  )

/** The way as answered so far, drawn into every part and into the list of steps. */
export function drawWay(guide: HTMLElement): Way {
  const known = knownNow()
  const parts = findAll('[data-step]', guide)
  const way = wayOf(parts, known)
  const of = way.filter(({ state }) => state !== 'folded').length
  for (const [at, part] of parts.entries()) drawPart(part, way[at], of)
  for (const ask of findAll('[data-ask]', guide)) drawAsk(ask, known[ask.dataset.ask ?? ''])
  drawList(guide, way, of)
  return way
}

function drawPart(part: HTMLElement, place: Way[number] | undefined, of: number): void {
  const isFolded = place?.state === 'folded'
  part.toggleAttribute('data-off', isFolded)
  const count = find('[data-count]', part)
  const { count: words = '', folded = '' } = count?.dataset ?? {}
  if (count) count.textContent = isFolded ? folded : fill(words, { n: place?.number ?? 0, of })
  const line = find('[data-skip]', part)
  const lead = line && find('b', line)
  if (!line || !lead) return
  line.hidden = place?.state === 'applies'
  lead.textContent = (isFolded ? lead.dataset.folded : lead.dataset.unless) ?? ''
}

/** An answered question is passed by; its answer stands marked when somebody comes to change it. */
function drawAsk(ask: HTMLElement, answer: boolean | string | undefined): void {
  ask.toggleAttribute('data-off', answer !== undefined)
  const line = find(`[data-answer-of="${ask.dataset.ask}"]`)
  const chosen = findAll('[data-answer]', ask).filter((button) => {
    const isChosen = button.dataset.answer === JSON.stringify(answer)
    button.setAttribute('aria-pressed', String(isChosen))
    return isChosen
  })[0]
  if (!line) return
  line.hidden = !chosen
  const words = find('b', line)
  if (words) words.textContent = chosen?.textContent ?? ''
}

function drawList(guide: HTMLElement, way: Way, of: number): void {
  const heading = find('[data-steps-count]', guide)
  if (heading) heading.textContent = fill(heading.dataset.stepsCount ?? '', { n: of })
  for (const { step, state, number } of way) {
    const link = find(`[data-step-link="${step.id}"]`, guide)
    if (!link) continue
    link.toggleAttribute('data-off', state === 'folded')
    const why = find('.step-list__why', link)
    if (why) why.hidden = state !== 'folded'
    drawSign(find('.step-list__sign', link), number)
  }
  const answered = find('[data-answered]', guide)
  if (answered) answered.hidden = findAll('[data-answer-of]', answered).every((line) => line.hidden)
}

/** The step's number, a dash where it is folded; a star stands in the page where only the resident may touch. */
function drawSign(sign: HTMLElement | null, number: number | null): void {
  const figure = sign && find('[data-figure]', sign)
  if (!figure) return
  const isOwn = 'own' in sign.dataset
  figure.textContent = number === null ? '–' : isOwn ? '' : String(number)
  sign.querySelector('svg')?.toggleAttribute('hidden', number === null)
}

/** Draws where this part stands on the way. Folded steps are not drawn, as in the team's walk. */
export function drawPath(part: HTMLElement, way: Way, isOwn: (id: string) => boolean): void {
  const svg = part.querySelector('svg.path')
  const walked = way.filter(({ state }) => state !== 'folded')
  const now = way.findIndex(({ step }) => step.id === part.id)
  if (!svg || now < 0) return
  const steps = walked.map((place) => {
    const at = way.indexOf(place)
    const state = at < now ? 'done' : at === now ? 'now' : 'todo'
    return { state, own: isOwn(place.step.id) } as const
  })
  const { viewBox, pieces } = pathPieces(steps)
  svg.setAttribute('viewBox', viewBox)
  svg.replaceChildren(...pieces.map(shapeOf))
}

function shapeOf({ tag, attributes, text }: ReturnType<typeof pathPieces>['pieces'][number]): SVGElement {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value))
  if (text) shape.textContent = text
  return shape
}

const fill = (words: string, values: Record<string, number>): string =>
  words.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
