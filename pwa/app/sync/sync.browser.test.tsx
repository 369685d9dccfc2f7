import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { networkFailure, type Settled, Uuid } from '../../../contract/index.ts'
import { WalkScreen } from '../../guides/index.ts'
import { filled, sessionOf, wordsOn } from '../../live/drawn.suite.tsx'
import { type SyncView, syncPort, updatePort } from '../../live/ports.ts'
import { opened, press, says, soon } from '../../live/screens.suite.tsx'
import { untell } from '../../live/toast.tsx'
import {
  addHousehold,
  keptSettled,
  refusals,
  type Session,
  startDraft,
  waitingEntries,
} from '../../storage/index.ts'
import { HAMLET, OTHER_HAMLET } from '../../storage/session.suite.ts'
import { newScope } from '../../sync/decide/digest.ts'
import { clear, expectNoViolations } from '../../ui/browser.suite.ts'
import { Refusals } from './Refusals.tsx'
import { SyncScreen } from './SyncScreen.tsx'
import type { AskSettled } from './useSettled.ts'

let session: Session
const sync = (view: Partial<SyncView> = {}, syncNow = vi.fn(async () => undefined)) => {
  const state: SyncView = { phase: 'idle', sent: 0, total: 0, lastContact: null, ...view }
  return filled(syncPort, { state: { getState: () => state, subscribe: () => () => undefined }, syncNow })
}
const page = (port = sync()) => opened('/to/dong-bo', '/to/dong-bo', SyncScreen, session, [port])

/** The server did not take the newest waiting entry. */
async function refuse(code: 'scope-not-yours' | 'shape-invalid'): Promise<void> {
  const { outbox, refusals: refused, changes } = session.store
  const entry = await outbox.orderBy('no').last()
  if (!entry) throw new Error('nothing waits')
  await outbox.delete(entry.no)
  await refused.add({
    no: entry.no,
    mid: entry.mid,
    document: entry.id,
    code,
    at: session.at(),
    mutation: entry.mutation,
    state: 'open',
    reason: null,
  } as Parameters<typeof refused.add>[0])
  changes.announce([entry.id])
}

beforeEach(async () => {
  session = await sessionOf('thanh-vien', [HAMLET])
})
afterEach(clear)

describe('asked by hand whether all is at the ward', () => {
  it('says that phone and server agree, and when', async () => {
    await session.store.scopes.put({ ...newScope(HAMLET), complete: true })
    const root = page(sync({ lastContact: '2026-11-22T09:05:00.000Z' }))
    await press(root, 'Kiểm tra với máy chủ')
    await says(root, /Máy này khớp với máy chủ lúc 16:05/)
  })

  it('without signal says that nobody could be asked, and where the work is', async () => {
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 15 – ngõ 3' })
    const root = page(sync({ phase: 'offline' }))
    await press(root, 'Thử gửi 1 mục')
    await says(root, 'Đang mất sóng, chưa hỏi được máy chủ. Việc vẫn còn trên máy.')
  })

  it('claims nothing while something waits', async () => {
    untell()
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 15 – ngõ 3' })
    const syncNow = vi.fn(async () => undefined)
    const root = page(sync({ lastContact: '2026-11-22T09:05:00.000Z' }, syncNow))
    await press(root, 'Thử gửi 1 mục')
    await soon(() => expect(syncNow).toHaveBeenCalled())
    await says(root, 'Thử gửi 1 mục')
    expect(wordsOn(root)).not.toContain('khớp với máy chủ')
  })
})

describe('where the work is', () => {
  it('counts what waits and says why, and claims nothing the server did not confirm', async () => {
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 15 – ngõ 3' })
    const root = page(sync({ phase: 'offline' }))
    await says(root, '1 mục chờ gửi')
    await says(root, 'đang mất sóng, có sóng sẽ tự gửi')
    await says(root, 'Máy này chưa gửi mục nào lên máy chủ')
    await says(root, 'Nhà 15 – ngõ 3')
    await expectNoViolations(root)
  })

  it('(D58) says calmly that the clock is wrong, and [S12] which unfinished guides only this phone has', async () => {
    const facts = await session.store.readFacts()
    await session.store.facts.put({ ...facts, clockOffset: 3 * 3_600_000 })
    await startDraft(session, { household: null, person: null, guide: 'vneid-kiem-tra', revision: 1 })
    const root = page()
    await says(root, 'Giờ trên máy này chưa đúng. Máy chạy chậm 3 giờ.')
    await says(root, '1 bài đang làm dở mới chỉ có trên máy này.')
    await expectNoViolations(root)
  })

  it('sends at once when asked', async () => {
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 15 – ngõ 3' })
    const syncNow = vi.fn(async () => undefined)
    await press(page(sync({}, syncNow)), 'Thử gửi 1 mục')
    expect(syncNow).toHaveBeenCalledOnce()
  })
})

describe('[S6] what the server did not take', () => {
  beforeEach(async () => {
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 15 – ngõ 3' })
    await refuse('scope-not-yours')
  })

  it('says which house, why, and that nothing is lost', async () => {
    const root = page()
    await says(root, 'Nhà 15 – ngõ 3')
    await says(root, 'Máy chủ chưa nhận: nhà này đã chuyển sang tổ khác')
    await says(root, 'Không mất gì. Bản ghi còn trên máy, phường đã biết.')
    await expectNoViolations(root)
  })

  it('[S7] of a hamlet that is not theirs: moved to one of their own, or left to the ward', async () => {
    session.identity = { ...session.identity, hamlets: [HAMLET, OTHER_HAMLET] }
    const root = page()
    await press(root, 'Chuyển đúng nơi')
    await says(document.body, 'Để phường xử lý')
    await press(document.body, `Chuyển sang ${OTHER_HAMLET}`)
    await says(root, '1 mục chờ gửi')
    expect((await waitingEntries(session)).map(({ hamlet }) => hamlet)).toEqual([OTHER_HAMLET])
  })

  it('can be sent again when its hamlet is not the reason', async () => {
    await session.store.refusals.toCollection().modify({ code: 'shape-invalid' })
    const root = page()
    await press(root, 'Gửi lại mục này')
    await says(root, '1 mục chờ gửi')
    expect((await refusals(session))[0]?.state).toBe('resent')
  })

  it('leaves only with a reason, which is kept', async () => {
    const root = page()
    await press(root, 'Bỏ, ghi lý do')
    await press(document.body, 'Ghi nhầm nhà, nhầm người')
    await soon(async () =>
      expect((await refusals(session))[0]).toMatchObject({
        state: 'discarded',
        reason: 'Ghi nhầm nhà, nhầm người',
      }),
    )
    await soon(() => expect(wordsOn(root)).not.toContain('Máy chủ chưa nhận'))
  })
})

describe('[S6] what the ward’s desk decided about it', () => {
  const DECIDED = '2026-11-22T09:05:00.000Z'
  const asking = (ask: AskSettled) => {
    const Shown = () => <Refusals askSettled={ask} />
    return opened('/to/dong-bo', '/to/dong-bo', Shown, session, [sync()])
  }
  const drawn = async (state: Settled['state']) => {
    await addHousehold(session, { hamlet: HAMLET, label: 'Nhà 15 – ngõ 3' })
    await refuse('scope-not-yours')
    const [refusal] = await refusals(session)
    const settled = [{ mid: v.parse(Uuid, refusal?.mid), state, at: DECIDED }]
    return asking(async () => ({ ok: true, value: { settled } }))
  }

  it('declined: says so calmly, when, that it is still here, and what to do', async () => {
    const root = await drawn('returned')
    await says(root, 'Phường đã xem lúc 16:05, 22/11/2026 và không nhận bản ghi này')
    await says(root, 'Bản ghi vẫn còn trên máy. Hỏi cán bộ phường vì sao')
    await says(root, 'Bỏ, ghi lý do')
    await expectNoViolations(root)
  })

  it('heard once, it is said without signal too', async () => {
    await says(await drawn('returned'), 'không nhận bản ghi này')
    await soon(async () => expect((await keptSettled(session)).settled).toHaveLength(1))
    const root = asking(async () => ({ ok: false, failure: networkFailure }))
    await says(root, 'Phường đã xem lúc 16:05, 22/11/2026 và không nhận bản ghi này')
  })

  it('taken in after all: nothing to do but to read it, and it leaves the list', async () => {
    const root = await drawn('accepted')
    await says(root, 'Phường đã nhận bản ghi này lúc 16:05, 22/11/2026')
    expect([...root.querySelectorAll('button')].map((button) => button.textContent)).toEqual(['Đã hiểu'])
    expect(wordsOn(root)).not.toContain('Cần bạn xem')
    await expectNoViolations(root)
    await press(root, 'Đã hiểu')
    await soon(async () => expect((await refusals(session))[0]?.state).toBe('discarded'))
    await soon(() => expect(wordsOn(root)).not.toContain('Phường đã nhận'))
  })
})

describe('(D36) a new version', () => {
  const update = (setBusy: (busy: boolean) => void) =>
    filled(updatePort, {
      version: '0.1.0',
      setBusy,
      onUpdateReady: (listener) => {
        listener()
        return () => undefined
      },
      applyUpdate: async () => 'applying' as const,
    })

  it('string 31: asks, and waits for a press', async () => {
    const root = opened('/to/dong-bo', '/to/dong-bo', SyncScreen, session, [sync(), update(() => undefined)])
    await says(root, 'Có bản mới. Cập nhật khi làm xong nhà này, không mất gì.')
  })

  it('is not offered while a step is open, and the step says that it is busy', async () => {
    const setBusy = vi.fn()
    const root = opened('/to/lam/x', '/to/lam/:draft', WalkScreen, session, [update(setBusy)])
    await says(root, /Đang mở|không còn làm dở/)
    await soon(() => expect(setBusy).toHaveBeenCalledWith(true))
  })
})
