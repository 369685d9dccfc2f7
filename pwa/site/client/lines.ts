import { findAll } from './dom.ts'
import { spokenFrom } from './spoken.ts'

/** One breath of reading aloud, and what is marked on the page meanwhile. */
export interface Line {
  text: string
  element: HTMLElement
}

/** What is read of a part, in the order of the page; the picture by its text alternative. */
const TOLD = [
  'h2',
  '.own-hands__title',
  '.own-hands__words',
  '.skip-line',
  '.part--start > p',
  '.part--start h3',
  '.ready li',
  '.picture',
  '.numbered li',
  '.sees',
  '.part--end > p',
].join(',')

const pictureWords = (element: HTMLElement): string | null =>
  element.querySelector('[role="img"]')?.getAttribute('aria-label') ?? null

/** "1, Bấm Đăng nhập." with the number of the picture; a sentence without number stays bare. */
function listWords(element: HTMLElement): string {
  const [figure, words] = element.children
  const number = /^\d+$/.exec((figure?.textContent ?? '').trim())
  return `${number ? `${number[0]}, ` : ''}${words?.textContent ?? ''}`
}

function wordsOf(element: HTMLElement): string {
  if (element.classList.contains('picture')) return pictureWords(element) ?? ''
  return element.matches('.numbered li') ? listWords(element) : (element.textContent ?? '')
}

/** The sentences of a part in reading order, as a voice should say them. What is hidden now is not read. */
export const linesOf = (part: HTMLElement): Line[] =>
  findAll(TOLD, part)
    .filter((element) => !element.hidden && element.closest('[hidden]') === null)
    .map((element) => ({ element, text: spokenFrom(wordsOf(element)) }))
    .filter(({ text }) => text !== '')
