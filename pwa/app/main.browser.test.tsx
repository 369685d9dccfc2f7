import { render } from 'preact'
import { expect, it } from 'vitest'

it('draws in a real browser', () => {
  const root = document.createElement('div')
  render(<p>Tổ Số</p>, root)
  expect(root.textContent).toBe('Tổ Số')
})
