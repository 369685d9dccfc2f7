import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { button, clear, one, show } from '../browser.suite.ts'
import { Toast, ToastPlace } from './Toast.tsx'

const onUndo = vi.fn()
const onGone = vi.fn()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] })
  onUndo.mockClear()
  onGone.mockClear()
})
afterEach(() => {
  clear()
  vi.useRealTimers()
})

/** Below the screen, so that the pointer of the test does not rest on it. */
const toast = () =>
  show(
    <>
      <div class="screen" />
      <ToastPlace>
        <Toast words="Đã bỏ hẹn ngày 06/12" undo={{ label: 'Hoàn tác', onUndo }} onGone={onGone} />
      </ToastPlace>
    </>,
  )

it('is read out and goes after eight seconds', async () => {
  const root = toast()
  expect(one(root, '[role=status]', HTMLElement).textContent).toContain('Đã bỏ hẹn ngày 06/12')
  await vi.advanceTimersByTimeAsync(7900)
  expect(onGone).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(500)
  expect(onGone).toHaveBeenCalledTimes(1)
})

it('stays as long as focus is on it', async () => {
  const root = toast()
  await vi.advanceTimersByTimeAsync(100)
  button(root, 'Hoàn tác').focus()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(onGone).not.toHaveBeenCalled()
})

it('undoes once and goes', () => {
  const root = toast()
  button(root, 'Hoàn tác').click()
  expect(onUndo).toHaveBeenCalledTimes(1)
  expect(onGone).toHaveBeenCalledTimes(1)
})
