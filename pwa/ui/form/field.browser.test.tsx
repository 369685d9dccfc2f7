import { render } from 'preact'
import { afterEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { button, clear, one, show } from '../browser.suite.ts'
import { ChoiceList } from './ChoiceList.tsx'
import { Field } from './Field.tsx'
import { SearchField } from './SearchField.tsx'

afterEach(clear)

const ERROR = 'Ghi chú có dãy 12 số. Tổ Số không giữ số căn cước. Xóa dãy số rồi lưu lại.'

it('keeps what was typed when an error comes, and says the error', async () => {
  const root = show(<Field label="Ghi chú" name="note" />)
  const input = one(root, 'input', HTMLInputElement)
  await userEvent.type(input, 'Bác hẹn tối')
  render(<Field label="Ghi chú" name="note" error={ERROR} />, root)
  expect(input.value).toBe('Bác hẹn tối')
  expect(input.isConnected).toBe(true)
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe(ERROR)
})

it('keeps what was typed when the screen is drawn again with the first text', async () => {
  const onText = vi.fn()
  const root = show(<Field label="Tên nhà" name="house" initial="Nhà 12" onText={onText} />)
  const input = one(root, 'input', HTMLInputElement)
  await userEvent.type(input, '{End} – ngõ 3')
  render(<Field label="Tên nhà" name="house" initial="Nhà 12" onText={onText} />, root)
  expect(input.value).toBe('Nhà 12 – ngõ 3')
  expect(onText).toHaveBeenLastCalledWith('Nhà 12 – ngõ 3')
})

it('is named by the label above it', () => {
  const root = show(<Field label="Tên nhà" name="house" />)
  expect(one(root, 'input', HTMLInputElement).labels?.[0]?.textContent).toBe('Tên nhà')
})

it('clears the search and goes on typing in it', async () => {
  const onText = vi.fn()
  const root = show(<SearchField label="Tìm nhà" clearLabel="Xóa chữ tìm" onText={onText} />)
  const input = one(root, 'input', HTMLInputElement)
  expect(root.querySelector('button')).toBeNull()
  await userEvent.type(input, 'ngo 3')
  await userEvent.click(button(root, 'Xóa chữ tìm'))
  expect(input.value).toBe('')
  expect(document.activeElement).toBe(input)
  expect(onText).toHaveBeenLastCalledWith('')
})

it('chooses with the arrow keys as radio buttons do', async () => {
  const chosen = vi.fn()
  const options = [
    { value: 'done', label: 'Đã xong hôm nay' },
    { value: 'waiting', label: 'Đang chờ duyệt' },
  ]
  const root = show(
    <ChoiceList legend="Hôm nay đến đâu rồi?" name="o" options={options} value="done" onChoose={chosen} />,
  )
  one(root, 'input[value=done]', HTMLInputElement).focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(chosen).toHaveBeenLastCalledWith('waiting')
})
