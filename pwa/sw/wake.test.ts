import { expect, it, vi } from 'vitest'
import { WAKE_TAG as listenedFor } from '../sync/platform.ts'
import { WAKE_TAG } from './messages.ts'
import { wake } from './wake.ts'

it('[S11] (D35) wakes every open window when the network is back, with the word that windows listen for', async () => {
  const windows = [{ postMessage: vi.fn() }, { postMessage: vi.fn() }]
  await wake('toso-sync', { matchAll: async () => windows })
  for (const { postMessage } of windows) expect(postMessage).toHaveBeenCalledExactlyOnceWith(WAKE_TAG)
  expect(listenedFor).toBe(WAKE_TAG)
})

it('does nothing for other tags, and with no window open', async () => {
  const matchAll = vi.fn(async () => [])
  await wake('other', { matchAll })
  expect(matchAll).not.toHaveBeenCalled()
  await wake('toso-sync', { matchAll })
  expect(matchAll).toHaveBeenCalledOnce()
})
