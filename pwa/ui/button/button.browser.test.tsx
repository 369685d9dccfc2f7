import { render } from 'preact'
import { afterEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { clear, one, show } from '../browser.suite.ts'
import { Button } from './Button.tsx'

afterEach(clear)

const the = (root: HTMLElement) => one(root, 'button', HTMLButtonElement)

it('while busy changes its words, keeps its width and takes no second press', () => {
  const press = vi.fn()
  const root = show(<Button onPress={press}>Lưu kết quả</Button>)
  const { width } = the(root).getBoundingClientRect()
  render(
    <Button onPress={press} busy="Đang lưu…">
      Lưu kết quả
    </Button>,
    root,
  )
  expect(one(root, '.button__busy', HTMLElement).textContent).toBe('Đang lưu…')
  expect(getComputedStyle(one(root, '.button__face', HTMLElement)).visibility).toBe('hidden')
  expect(the(root).getBoundingClientRect().width).toBeCloseTo(width, 0)
  the(root).click()
  expect(press).not.toHaveBeenCalled()
})

it('not possible: can be reached, does nothing, and says why', async () => {
  const press = vi.fn()
  const why = 'Chưa gửi được: chọn ít nhất một tổ dân phố.'
  const root = show(
    <Button onPress={press} blocked={why}>
      Gửi cho phường
    </Button>,
  )
  await userEvent.keyboard('{Tab}{Enter}')
  expect(document.activeElement).toBe(the(root))
  expect(press).not.toHaveBeenCalled()
  expect(document.getElementById(the(root).getAttribute('aria-describedby') ?? '')?.textContent).toBe(why)
})

it('keeps focus when it becomes possible', () => {
  const root = show(<Button blocked="Chọn một nhà.">Lưu nhà</Button>)
  the(root).focus()
  render(<Button>Lưu nhà</Button>, root)
  expect(document.activeElement).toBe(the(root))
  expect(root.querySelector('p')).toBeNull()
})

it('takes a double tap for one press where the page changes under it', () => {
  const press = vi.fn()
  const root = show(
    <Button single onPress={press}>
      Xong bước này
    </Button>,
  )
  const button = one(root, 'button', HTMLButtonElement)
  for (const detail of [1, 2]) button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }))
  expect(press).toHaveBeenCalledTimes(1)
})
