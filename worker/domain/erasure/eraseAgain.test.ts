import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type CopyPart, uuidv7 } from '../../../contract/index.ts'
import { ask, copyOf } from '../../testing/copies.suite.ts'
import { assistance, consent, household, person, sealed, set } from '../../testing/documents.suite.ts'
import { differences } from '../../testing/figures.suite.ts'
import { contentOf } from '../../testing/inside.suite.ts'
import { words } from '../../testing/phone.suite.ts'
import { openTown, type Town } from '../../testing/ward.suite.ts'

const OLD = 'b2xkIG5hbWU'
const NEW = 'bmV3IG5hbWU'

/** The ward is lost, after its province heard what was erased, and put back from a copy. */
async function putBack(town: Town, parts: readonly CopyPart[]) {
  await runDurableObjectAlarm(env.WARD.getByName(town.ward))
  const { epoch } = await town.official.sync([])
  await ask(town, 'wipe', { epoch, mark: (await copyOf(town))[0]?.mark })
  for (const part of parts) expect((await ask(town, 'restore', { part })).status).toBeLessThan(300)
}

/** A home with somebody in it whose name was kept, who took that back on another phone. */
async function place() {
  const town = await openTown()
  const [phone, other] = [await town.volunteer(), await town.volunteer()]
  const [house, who] = [uuidv7(), uuidv7()]
  await phone.push(household(town.near, house))
  const naming = (name: string, given = uuidv7()) => [
    consent(town.near, who, { at: new Date().toISOString() }, given),
    person(town.near, house, { ageBand: '60+', name: sealed(name), note: sealed(name), consent: given }, who),
  ]
  const renaming = (name: string, given = uuidv7()) => [
    consent(town.near, who, { at: new Date().toISOString() }, given),
    set('person', town.near, who, { name: sealed(name), consent: given }, 9),
  ]
  const withdrawal = () => consent(town.near, who, { decision: 'withdrawn', at: new Date().toISOString() })
  const rowOf = async () => (await town.official.pull(town.near)).find(({ id }) => id === who)?.body
  return { town, phone, other, house, who, naming, renaming, withdrawal, rowOf }
}
const isHeld = async ({ ward }: Town, text: string) => (await contentOf(ward)).includes(text)
/** So that what follows is later on the clock, too. */
const aMoment = () => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1_000 })
afterEach(() => {
  vi.useRealTimers()
})

describe('[P6] (D74) consents that were taken back, after the ward was put back from a copy', () => {
  it('who agreed anew before the copy keeps the name and the consent given since', async () => {
    const { town, phone, naming, renaming, withdrawal, rowOf } = await place()
    await phone.push(...naming(OLD))
    await phone.push(withdrawal())
    aMoment()
    await phone.push(...renaming(NEW))
    await putBack(town, await copyOf(town))
    expect(await rowOf()).toMatchObject({ name: sealed(NEW) })
  })

  it('who took it back again after the copy has no name', async () => {
    const { town, phone, naming, renaming, withdrawal, rowOf } = await place()
    await phone.push(...naming(OLD))
    await phone.push(withdrawal())
    aMoment()
    await phone.push(...renaming(NEW))
    const parts = await copyOf(town)
    aMoment()
    await phone.push(withdrawal())
    await putBack(town, parts)
    expect(await rowOf()).toMatchObject({ name: null, consent: null })
    expect(await isHeld(town, NEW)).toBe(false)
  })

  it('whom the copy does not know comes again without name and note, from phones that have not heard', async () => {
    const { town, phone, other, house, who, naming, withdrawal, rowOf } = await place()
    const parts = await copyOf(town)
    const help = assistance(town.near, { household: house, person: who, note: sealed(OLD) })
    const made = other.write(...naming(OLD), help)
    await other.sync(made)
    aMoment()
    await phone.push(withdrawal())
    await putBack(town, parts)
    const { verdicts, scopes } = await other.sync(made, { [town.near]: null })
    expect(verdicts.map(words)).toEqual(['ok', 'ok', 'ok'])
    expect(await isHeld(town, OLD)).toBe(false)
    expect(scopes[town.near]?.rows.find(({ id }) => id === who)?.body).toMatchObject({ name: null })
    expect(await rowOf()).toMatchObject({ ageBand: '60+', name: null, note: null, consent: null })
    expect(await differences(town.official)).toEqual([])
  })

  it('and gets a name again by a consent that is given after that', async () => {
    const { town, phone, other, naming, renaming, withdrawal, rowOf } = await place()
    const parts = await copyOf(town)
    const made = other.write(...naming(OLD))
    await other.sync(made)
    await phone.push(withdrawal())
    aMoment()
    await putBack(town, parts)
    await other.sync(made)
    expect(await phone.push(...renaming(NEW))).toEqual(['ok', 'ok'])
    expect(await rowOf()).toMatchObject({ name: sealed(NEW) })
  })
})
