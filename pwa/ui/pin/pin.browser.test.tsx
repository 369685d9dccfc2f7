import { afterEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { button, clear, expectNoViolations, show, soon } from '../browser.suite.ts'
import { LockPad } from '../examples/pin.tsx'

afterEach(clear)

const dots = (root: HTMLElement) => root.querySelectorAll('.pin__dot--on').length

it('takes the PIN from a keyboard and hands it over once', async () => {
  const onComplete = vi.fn()
  const root = show(<LockPad onComplete={onComplete} />)
  await userEvent.keyboard('12345')
  await soon(() => expect(root.textContent).toContain('Đã nhập 5 trên 6 số'))
  expect(onComplete).not.toHaveBeenCalled()
  await userEvent.keyboard('{Backspace}56')
  await soon(() => expect(onComplete).toHaveBeenCalledTimes(1))
  expect(onComplete).toHaveBeenCalledWith('123456')
})

it('takes it from the keys on the screen, and erases one digit', async () => {
  const onComplete = vi.fn()
  const root = show(<LockPad onComplete={onComplete} />)
  for (const digit of ['4', '9']) await userEvent.click(button(root, digit))
  await userEvent.click(button(root, 'Xóa một số'))
  await soon(() => expect(dots(root)).toBe(1))
  for (const digit of ['0', '1', '2', '3', '5']) await userEvent.click(button(root, digit))
  await soon(() => expect(onComplete).toHaveBeenCalledWith('401235'))
})

it('[P2] the digits never reach the page', async () => {
  const root = show(<LockPad />)
  const before = root.textContent?.match(/739/g)
  await userEvent.keyboard('739')
  await soon(() => expect(dots(root)).toBe(3))
  expect(root.textContent?.match(/739/g)).toEqual(before)
  expect(root.innerHTML).not.toContain('739')
})

it('waits with full dots while the code is tried, then stands empty again', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const onComplete = vi.fn(() => promise)
  const root = show(<LockPad onComplete={onComplete} />)
  await userEvent.keyboard('1234567')
  await soon(() => expect(root.textContent).toContain('Đang mở…'))
  expect(dots(root)).toBe(6)
  resolve()
  await soon(() => expect(dots(root)).toBe(0))
  expect(onComplete).toHaveBeenCalledTimes(1)
})

it('tells what was wrong, what is safe and how many tries are left', async () => {
  const words = 'Mã PIN chưa đúng. Dữ liệu vẫn an toàn. Còn 3 lần, sau đó chờ 1 phút.'
  const root = show(<LockPad wrong={words} />)
  expect(root.querySelector('[role=alert]')?.textContent).toBe(words)
  expect(root.querySelector('.pin__dots--wrong')).not.toBeNull()
  await expectNoViolations(root)
})

it('takes nothing while the waiting time runs', async () => {
  const onComplete = vi.fn()
  const root = show(<LockPad onComplete={onComplete} wait="Chờ 42 giây rồi nhập lại." />)
  await userEvent.keyboard('123456')
  button(root, '7').click()
  expect(dots(root)).toBe(0)
  expect(onComplete).not.toHaveBeenCalled()
})

it('forgets what was typed when another person takes the phone', async () => {
  const root = show(<LockPad />)
  await userEvent.keyboard('12')
  await soon(() => expect(dots(root)).toBe(2))
  await userEvent.click(root.querySelectorAll('.person')[1] ?? root)
  await soon(() => expect(dots(root)).toBe(0))
  expect(root.textContent).toContain('anh Tuấn')
})
