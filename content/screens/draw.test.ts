import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { Screen, type ScreenInput } from '../schema/screen.ts'
import { describeScreen, labelsOn } from './describe.ts'
import { drawScreen, renderScreen } from './draw.ts'
import { screenExamples } from './examples.ts'
import { textWidth, wrap } from './measure.ts'
import { sentenceNumbers } from './numbers.ts'
import type { SvgNode } from './svg.ts'

const screen = (written: ScreenInput) => v.parse(Screen, written)
const examples = Object.entries(screenExamples).map(([name, written]) => [name, screen(written)] as const)
const everything = (node: SvgNode): SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : everything(child))),
]
const withClass = (drawn: SvgNode, name: string) =>
  everything(drawn).filter((node) =>
    String(node.attributes.class ?? '')
      .split(' ')
      .includes(name),
  )
const numberOf = (node: SvgNode, name: string) => Number(node.attributes[name])

describe('[G3] schematic screens', () => {
  it.each(examples)(
    '%s is a picture with its words, without style, script or colour of its own',
    (_, one) => {
      const drawn = drawScreen(one)
      expect(drawn.attributes).toMatchObject({ role: 'img', 'aria-label': describeScreen(one) })
      const text = renderScreen(one)
      expect(text).not.toMatch(/style=|<style|<script|#[0-9a-f]{3}|rgb|url\(|href/i)
      expect(text).not.toMatch(/NaN|undefined|Infinity/)
    },
  )

  it.each(examples)('%s keeps every word and box inside its frame', (_, one) => {
    const drawn = drawScreen(one)
    const [, , width = 0, height = 0] = String(drawn.attributes.viewBox).split(' ').map(Number)
    for (const node of everything(drawn).filter(({ tag }) => tag === 'text')) {
      const words = textWidth(String(node.children[0]), numberOf(node, 'font-size'))
      const x = numberOf(node, 'x') - (node.attributes['text-anchor'] === 'middle' ? words / 2 : 0)
      expect(x, String(node.children[0])).toBeGreaterThan(2)
      expect(x + words, String(node.children[0])).toBeLessThan(width - 2)
      expect(numberOf(node, 'y')).toBeLessThan(height - 4)
    }
    for (const node of everything(drawn).filter(({ tag }) => tag === 'rect')) {
      expect(numberOf(node, 'y')).toBeGreaterThanOrEqual(0)
      expect(numberOf(node, 'y') + numberOf(node, 'height')).toBeLessThanOrEqual(height)
    }
  })

  it('marks a thing by ring, outline and number, never by colour alone', () => {
    const drawn = drawScreen(screen(screenExamples['mau-nhap'] ?? { of: '', parts: [] }))
    for (const name of ['p-halo', 'p-ring', 'p-num']) expect(withClass(drawn, name)).toHaveLength(3)
    expect(everything(drawn).filter(({ children }) => children[0] === '2')).toHaveLength(1)
    expect(withClass(drawn, 'p-hand')).toHaveLength(2)
  })

  it('numbers what it marks from 1 without gaps, although the first sentence shows nothing there', () => {
    const parts: ScreenInput['parts'] = [
      { kind: 'field', label: 'Tên', mark: 2 },
      { kind: 'button', text: 'Gửi', mark: 4, hand: true },
    ]
    const one = screen({ of: 'máy', status: false, parts })
    const figures = everything(drawScreen(one)).flatMap(({ children }) =>
      children.filter((child) => /^\d$/.test(String(child))),
    )
    expect(figures).toEqual(['1', '2'])
    expect(describeScreen(one)).toContain('số 1, ô trống “Tên”; số 2, nút “Gửi”, bấm ở đây')
    expect(sentenceNumbers(4, one)).toEqual([null, 1, null, 2])
  })

  it('leaves sentences their plain count where no picture marks anything', () => {
    expect(sentenceNumbers(3, undefined)).toEqual([1, 2, 3])
    expect(sentenceNumbers(2, screen({ of: 'máy', parts: [{ kind: 'keypad' }] }))).toEqual([1, 2])
  })

  it('draws codes as dots and leaves fields empty', () => {
    const drawn = drawScreen(
      screen({ of: 'máy', status: false, parts: [{ kind: 'code', boxes: 6, filled: 2 }] }),
    )
    expect(withClass(drawn, 'p-field')).toHaveLength(6)
    expect(withClass(drawn, 'p-dot')).toHaveLength(2)
    expect(everything(drawn).filter(({ tag }) => tag === 'text')).toHaveLength(0)
  })

  it('lets a screen that goes on end in dashes, and closes one that does not', () => {
    const part = { kind: 'keypad' } as const
    expect(renderScreen(screen({ of: 'máy', parts: [part] }))).toContain('stroke-dasharray')
    expect(renderScreen(screen({ of: 'máy', open: false, parts: [part] }))).not.toContain('stroke-dasharray')
  })

  it('stays small: a picture is under 5 kB of text', () => {
    for (const [, one] of examples) expect(renderScreen(one).length).toBeLessThan(5_200)
  })

  it('cannot be broken by what stands in a label', () => {
    const one = screen({ of: 'máy <b>', parts: [{ kind: 'button', text: 'A & B <script>' }] })
    expect(renderScreen(one)).toContain('A &amp; B &lt;script&gt;')
  })
})

describe('[G3] the words of a picture', () => {
  it('say in order what is there, which number it has and where to tap', () => {
    expect(describeScreen(screen(screenExamples['mau-nhap'] ?? { of: '', parts: [] }))).toBe(
      'Hình vẽ phác màn hình ứng dụng, mục “Kích hoạt tài khoản”: số 1, ô trống “Số định danh cá nhân”; số 2, ô trống “Số điện thoại”; số 3, nút “Gửi yêu cầu”, bấm ở đây.',
    )
  })

  it('read a code as dots', () => {
    expect(describeScreen(screen(screenExamples['ma-va-tin-nhan'] ?? { of: '', parts: [] }))).toContain(
      'chấm tròn',
    )
  })

  it('list every label that can be seen', () => {
    expect(labelsOn(screen(screenExamples['hop-hoi-lai'] ?? { of: '', parts: [] }))).toEqual([
      'VNeID',
      'Đây là thiết bị mới. Dùng trên máy này?',
      'Để sau',
      'Xác nhận',
    ])
  })
})

describe('fitting words', () => {
  it('breaks long labels at spaces so that each line fits', () => {
    const lines = wrap('Kích hoạt tài khoản định danh điện tử', 16, 200)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(textWidth(line, 16)).toBeLessThanOrEqual(200)
    expect(lines.join(' ')).toBe('Kích hoạt tài khoản định danh điện tử')
  })

  it('counts a letter with marks like the letter', () => {
    expect(textWidth('ệ', 10)).toBe(textWidth('e', 10))
  })
})
