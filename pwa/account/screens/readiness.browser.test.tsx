import { afterEach, describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { drawn, filled, wordsOn } from '../../live/drawn.suite.tsx'
import { phonePort, type SyncView, syncPort } from '../../live/ports.ts'
import { readyPhone, says } from '../../live/screens.suite.tsx'
import { clear, expectNoViolations } from '../../ui/browser.suite.ts'
import { Readiness } from './Readiness.tsx'

const READY = 'Máy đã sẵn sàng, mất sóng vẫn dùng được.'
const READING = 'Đang tải danh sách nhà về máy. Nhà nào về trước, làm được trước.'
const READ = 'Danh sách nhà đã ở trên máy, làm được ngay.'
const NOT_READ = 'Chưa tải hết danh sách nhà. Không mất gì, có sóng máy tự tải tiếp.'
const KEEPING = 'Đang cất ứng dụng vào máy. Cất xong, mất sóng vẫn dùng được.'
const NOT_KEPT = 'Chưa cất đủ ứng dụng vào máy.'

afterEach(clear)

/** What is said of a phone whose sync and files are told by the test. */
function readiness(hasHomes = true) {
  const sync = createStore<SyncView>(() => ({ phase: 'idle', sent: 0, total: 0, lastContact: null }))
  const files = Promise.withResolvers<{ kept: number; missing: number }>()
  const phone = { ...readyPhone, keepOffline: () => files.promise }
  const root = drawn(<Readiness hasHomes={hasHomes} />, null, [
    filled(phonePort, phone),
    filled(syncPort, { state: sync, syncNow: async () => undefined }),
  ])
  return {
    root,
    phase: (phase: SyncView['phase']) => sync.setState({ phase, lastContact: null }),
    read: () => sync.setState({ phase: 'idle', lastContact: '2026-11-23T02:00:00.000Z' }),
    keep: (missing = 0) => files.resolve({ kept: 3, missing }),
  }
}

describe('after joining, the phone is called ready', () => {
  it('only when the homes and the app’s files are here; the homes come first, and each is said when it is so', async () => {
    const { root, phase, read, keep } = readiness()
    await says(root, READING)
    phase('pulling')
    await says(root, READING)
    expect(wordsOn(root)).not.toContain(KEEPING)
    read()
    await says(root, READ)
    await says(root, KEEPING)
    expect(wordsOn(root)).not.toContain(READY)
    await expectNoViolations(root)
    keep()
    await says(root, READY)
    expect(wordsOn(root)).not.toContain(READ)
  })

  it('not while homes are still on their way, even with all files here', async () => {
    const { root, phase, read, keep } = readiness()
    phase('pulling')
    keep()
    await says(root, READING)
    expect(wordsOn(root)).not.toContain(READY)
    read()
    await says(root, READY)
  })

  it('not when signal is lost in the middle: what is missing is said, and that it comes by itself', async () => {
    const { root, phase, read, keep } = readiness()
    phase('pulling')
    phase('offline')
    await says(root, NOT_READ)
    keep()
    await says(root, NOT_READ)
    expect(wordsOn(root)).not.toContain(READY)
    await expectNoViolations(root)
    phase('pulling')
    expect(wordsOn(root)).not.toContain(READING)
    await says(root, NOT_READ)
    read()
    await says(root, READY)
  })

  it('not when a file did not arrive; the homes that are here are said to be here', async () => {
    const { root, read, keep } = readiness()
    read()
    keep(1)
    await says(root, READ)
    await says(root, NOT_KEPT)
    expect(wordsOn(root)).not.toContain(READY)
  })

  it('still, when a later run of the sync fails', async () => {
    const { root, phase, read, keep } = readiness()
    read()
    keep()
    await says(root, READY)
    phase('failed')
    await says(root, READY)
  })

  it('for who only reads figures, when the files are here', async () => {
    const { root, keep } = readiness(false)
    await says(root, KEEPING)
    keep()
    await says(root, READY)
  })
})
