import { describe, expect, it } from 'vitest'
import { draft, dropDraft, finishAssistance, listDrafts, saveDraft, startDraft } from '../../storage/index.ts'
import { HAMLET, testIdentity, WARD } from '../../storage/session.suite.ts'
import { testPhone } from '../phone.suite.ts'
import { TestWard } from '../ward.suite.ts'

async function wardAndPhone() {
  const ward = new TestWard()
  ward.scopes = new Set([WARD, HAMLET])
  const identity = testIdentity()
  return { ward, identity, phone: await testPhone(ward, { identity }) }
}
const begun = { household: null, person: null, guide: 'vneid-kiem-tra', revision: 1, stepId: 'mo-ung-dung' }

describe('[S12] unfinished guides', () => {
  it('(D26) come back after the browser erased everything, at the step and with the answers', async () => {
    const { phone: first } = await wardAndPhone()
    const { id, state } = await startDraft(first.session, begun)
    await saveDraft(first.session, id, { ...state, stepId: 'quet-cccd', facts: { co_may: true } })
    await first.sync()
    const { store } = first.session
    await store.transaction('rw', store.drafts, store.facts, async () => {
      await store.drafts.clear()
      const { mirror: _gone, ...facts } = await store.readFacts()
      await store.facts.put(facts)
    })
    await first.sync()
    expect(await draft(first.session, id)).toMatchObject({
      state: { stepId: 'quet-cccd', facts: { co_may: true } },
    })
  })

  it('leave the ward when they are finished or dropped, and the ward never sees an answer', async () => {
    const { phone: first, ward, identity } = await wardAndPhone()
    const done = await startDraft(first.session, begun)
    const dropped = await startDraft(first.session, { ...begun, guide: 'vssid-dang-ky' })
    await first.sync()
    const kept = ward.drafts.get(identity.member)
    expect(JSON.stringify([...(kept ?? [])])).not.toContain('mo-ung-dung')
    expect([...(kept?.values() ?? [])].filter(({ draft: held }) => held)).toHaveLength(2)
    await finishAssistance(first.session, done.id, {
      outcome: 'da_xong_hom_nay',
      facts: {},
      followUp: null,
      safety: true,
    })
    await dropDraft(first.session, dropped.id)
    ward.calls = 0
    await first.sync()
    expect(ward.calls).toBe(1)
    expect([...(kept?.values() ?? [])].filter(({ draft: held }) => held)).toEqual([])
    expect(await listDrafts(first.session)).toEqual([])
  })

  it('[S9] a ward that does not mirror yet changes nothing here', async () => {
    const { phone: first, ward } = await wardAndPhone()
    ward.mirrors = false
    await startDraft(first.session, begun)
    ward.calls = 0
    expect(await first.sync()).toMatchObject({ ok: true })
    expect(ward.calls).toBe(1)
    expect(await listDrafts(first.session)).toHaveLength(1)
  })
})
