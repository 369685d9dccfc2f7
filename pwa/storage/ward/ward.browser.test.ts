import { afterEach, describe, expect, it } from 'vitest'
import { uuidv7 } from '../../../contract/index.ts'
import {
  hamletName,
  listDenominators,
  listHamlets,
  listOfficialFigures,
  saveHamlet,
  saveHamlets,
  setDenominators,
  setOfficialFigure,
} from '../index.ts'
import { HAMLET, type TestSession, testIdentity, testSession } from '../session.suite.ts'

let test: TestSession
afterEach(() => test.session.end())
const official = async () => {
  test = await testSession({ identity: testIdentity('can-bo', []) })
  return test.session
}
const hamlet = (code: string, name: string) => ({
  code,
  name,
  type: 'to-dan-pho' as const,
  validFrom: '2025-07-01',
})
const denominator = {
  hamlet: HAMLET,
  kind: 'nguoi-tu-15',
  value: 812,
  source: 'Công an phường',
  date: '2026-10-01',
}

describe('an official writes down the ward', () => {
  it('hamlets, in one go, by name as people count', async () => {
    const session = await official()
    await saveHamlets(session, [hamlet('05860-10', 'Tổ dân phố 10'), hamlet('05860-02', 'Tổ dân phố 2')])
    expect((await listHamlets(session)).map(({ name }) => name)).toEqual(['Tổ dân phố 2', 'Tổ dân phố 10'])
    expect(await hamletName(session, '05860-10')).toBe('Tổ dân phố 10')
    expect(await hamletName(session, '05860-99')).toBe('05860-99')
  })

  it('[C6] a rename changes the document, it does not make another', async () => {
    const session = await official()
    const id = await saveHamlet(session, hamlet('05860-02', 'Tổ dân phố 2'))
    await saveHamlet(session, { id, ...hamlet('05860-02', 'Tổ dân phố Hai') })
    expect(await listHamlets(session)).toMatchObject([{ id, name: 'Tổ dân phố Hai' }])
  })

  it('[S1] of several denominators with one wrong none is saved', async () => {
    const session = await official()
    const bad = setDenominators(session, [denominator, { ...denominator, value: -1 }])
    await expect(bad).rejects.toMatchObject({ code: 'shape-invalid' })
    expect(await listDenominators(session)).toEqual([])
    await setDenominators(session, [denominator])
    expect(await listDenominators(session)).toMatchObject([{ value: 812, sync: { at: 'waiting' } }])
  })

  it('[C1] an official figure, of a hamlet or of the whole ward', async () => {
    const session = await official()
    const figure = {
      indicator: 'id2',
      value: 9_480,
      denominator: null,
      source: 'Công an phường',
      date: '2026-11-01',
    }
    await setOfficialFigure(session, { ...figure, hamlet: null })
    await setOfficialFigure(session, { ...figure, hamlet: HAMLET, denominator: 812 })
    expect((await listOfficialFigures(session)).map(({ hamlet: code }) => code).sort()).toEqual(
      [HAMLET, null].sort(),
    )
    const unknown = setOfficialFigure(session, { ...figure, id: uuidv7(), hamlet: null })
    await expect(unknown).rejects.toMatchObject({ code: 'document-unknown' })
  })
})
