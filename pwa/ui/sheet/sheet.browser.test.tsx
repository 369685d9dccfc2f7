import { useState } from 'preact/hooks'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { button, clear, one, show, soon } from '../browser.suite.ts'
import { Button } from '../button/Button.tsx'
import { List } from '../list/List.tsx'
import { ListRow } from '../list/ListRow.tsx'
import { BottomSheet } from './BottomSheet.tsx'

const closed = vi.fn()

function Page() {
  const [open, setOpen] = useState<'no' | 'why' | 'sure'>('no')
  const close = () => {
    closed()
    setOpen('no')
  }
  return (
    <main>
      <Button onPress={() => setOpen('why')}>Chưa được</Button>
      {open === 'why' ? (
        <BottomSheet key="why" title="Vì sao chưa làm được?" closeLabel="Đóng, về bước 5" onClose={close}>
          <List flush>
            <ListRow label="Mất sóng" onPress={() => setOpen('no')} />
            <ListRow label="Bác không muốn làm nữa" onPress={() => setOpen('sure')} />
          </List>
        </BottomSheet>
      ) : null}
      {open === 'sure' ? (
        <BottomSheet key="sure" title="Dừng ở đây?" closeLabel="Đóng" onClose={close}>
          <Button onPress={close}>Dừng lại</Button>
        </BottomSheet>
      ) : null}
    </main>
  )
}

const sheet = () => document.querySelector('dialog[open]')
const title = () => sheet()?.querySelector('h2')?.textContent
const historyRests = () => soon(() => expect(history.state?.sheet).toBeUndefined())

/** A dialog tells a turn after it closed. */
const closedOnce = () => soon(() => expect(closed).toHaveBeenCalledTimes(1))

let root: HTMLElement
beforeEach(async () => {
  closed.mockClear()
  root = show(<Page />)
  await userEvent.click(button(root, 'Chưa được'))
  await soon(() => expect(title()).toBe('Vì sao chưa làm được?'))
})
afterEach(async () => {
  clear()
  await historyRests()
})

it('opens as a dialog named by its question, with focus on it', () => {
  const dialog = one(root, 'dialog', HTMLDialogElement)
  expect(dialog.matches(':modal')).toBe(true)
  expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')).toBe(document.activeElement)
})

it('keeps Tab inside, both ways round', async () => {
  const dialog = one(root, 'dialog', HTMLDialogElement)
  for (let presses = 0; presses < 8; presses += 1) {
    await userEvent.keyboard('{Tab}')
    expect(dialog.contains(document.activeElement)).toBe(true)
  }
  for (let presses = 0; presses < 8; presses += 1) {
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(dialog.contains(document.activeElement)).toBe(true)
  }
})

it('closes once with Escape and gives focus back to what opened it', async () => {
  await userEvent.keyboard('{Escape}')
  await soon(() => expect(sheet()).toBeNull())
  await closedOnce()
  expect(document.activeElement).toBe(button(root, 'Chưa được'))
})

it('closes with its own button and leaves no entry in the history', async () => {
  await userEvent.click(button(root, 'Đóng, về bước 5'))
  await soon(() => expect(sheet()).toBeNull())
  await closedOnce()
  await historyRests()
})

it('closes with Back, and the page stays', async () => {
  const address = location.href
  history.back()
  await soon(() => expect(sheet()).toBeNull())
  await closedOnce()
  expect(location.href).toBe(address)
})

it('choosing a row closes it without asking to be closed', async () => {
  await userEvent.click(button(root, 'Mất sóng'))
  await soon(() => expect(sheet()).toBeNull())
  await historyRests()
  expect(closed).not.toHaveBeenCalled()
})

it('gives way to another sheet, which Back then closes', async () => {
  await userEvent.click(button(root, 'Bác không muốn làm nữa'))
  await soon(() => expect(title()).toBe('Dừng ở đây?'))
  await soon(() => expect(history.state?.sheet).toBe(true))
  history.back()
  await soon(() => expect(sheet()).toBeNull())
  await closedOnce()
})

it('opens to 92 % of the screen at most', () => {
  const dialog = one(root, 'dialog', HTMLDialogElement)
  expect(dialog.getBoundingClientRect().height).toBeLessThanOrEqual(0.92 * innerHeight + 1)
})
