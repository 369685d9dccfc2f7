import * as v from 'valibot'
import { Screen, type ScreenInput } from '../../../content/schema.ts'
import { describeScreen, renderScreen } from '../../../content/screens/index.ts'
import { escaped, page } from './html.ts'

const figure = ([name, written]: [string, ScreenInput]) => {
  const screen = v.parse(Screen, written)
  return `<figure>${renderScreen(screen)}<figcaption><b>${escaped(name)}</b><br>${escaped(describeScreen(screen))}</figcaption></figure>`
}

/** The whole vocabulary of schematic screens, each with its text alternative. */
export const screensPage = (examples: Record<string, ScreenInput>): string =>
  page(
    'Hình mẫu',
    `<p><a href="index.html">Tất cả các bài</a></p><h1>Hình mẫu</h1><main class="pictures">${Object.entries(examples).map(figure).join('\n')}</main>`,
  )
