import { Dexie } from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import * as storage from './index.ts'
import { registry } from './registry.ts'
import { withDatabase } from './reopen.ts'
import { countsOf, finished, lostEdit, makeScene, type Scene, takeAlong } from './scene.suite.ts'
import { HAMLET, OTHER_HAMLET } from './session.suite.ts'

type Calls = Record<string, (scene: Scene) => unknown>
const on = '2026-11-30'
const hamlet = { code: '05860-09', name: 'Tổ 9', type: 'to-dan-pho', validFrom: on } as const
const denominator = { hamlet: HAMLET, kind: 'households', value: 300, source: 'Công an phường', date: on }
const figure = { hamlet: null, indicator: 'dinh-danh-muc-2', value: 80, denominator: 100, source: 'Tỉnh' }

/** Every public function that reads or writes a database, once, on a phone with one of everything. */
const calls: Calls = {
  acknowledgeEviction: () => storage.acknowledgeEviction(),
  acknowledgeMoved: ({ session }) => storage.acknowledgeMoved(session, HAMLET),
  addHousehold: ({ session }) => storage.addHousehold(session, { hamlet: HAMLET, label: 'Nhà 14' }),
  addPerson: ({ session, home }) => storage.addPerson(session, { household: home, ageBand: '18-59' }),
  carriedViews: ({ session }) => storage.carriedViews(session),
  checkEviction: () => storage.checkEviction(),
  countHere: ({ session }) => storage.countHere(session, []),
  coverageSnapshot: ({ session }) => storage.coverageSnapshot(session),
  discardRefusal: ({ session, refusal }) => storage.discardRefusal(session, refusal, 'Ghi nhầm nhà'),
  draft: ({ session, draft }) => storage.draft(session, draft.id),
  draftStates: ({ session }) => storage.draftStates(session),
  beginDraft: ({ session }) =>
    storage.beginDraft(session, { household: null, person: null, guide: 'vssid', revision: 1 }),
  draftAbout: ({ session, draft }) => storage.draftAbout(session, draft.id),
  dropDraft: ({ session, draft }) => storage.dropDraft(session, draft.id),
  dueItems: ({ session }) => storage.dueItems(session),
  editHousehold: ({ session, home }) => storage.editHousehold(session, home, { note: 'cổng xanh' }),
  editPerson: ({ session, person }) => storage.editPerson(session, person, { note: 'nặng tai' }),
  eraseForGood: ({ session, person }) => storage.eraseForGood(session, 'person', person),
  exportRefusal: ({ session, refusal }) => storage.exportRefusal(session, refusal),
  findSimilar: ({ session }) => storage.findSimilar(session, 'Nhà 12'),
  finishAssistance: ({ session, draft }) => storage.finishAssistance(session, draft.id, finished),
  hamletName: ({ session }) => storage.hamletName(session, HAMLET),
  household: ({ session, home }) => storage.household(session, home),
  keepSettled: ({ session }) => storage.keepSettled(session, { settled: [] }),
  keptSettled: ({ session }) => storage.keptSettled(session),
  keepLostValue: (scene) => storage.keepLostValue(scene.session, lostEdit(scene)),
  homeFinder: async ({ session }) => (await storage.homeFinder(session))('nha'),
  listDenominators: ({ session }) => storage.listDenominators(session),
  listDrafts: ({ session }) => storage.listDrafts(session),
  listHamlets: ({ session }) => storage.listHamlets(session),
  listHouseholds: ({ session }) => storage.listHouseholds(session),
  listOfficialFigures: ({ session }) => storage.listOfficialFigures(session),
  observe: ({ session }) =>
    new Promise((resolve, reject) =>
      storage.observe(session, () => storage.listHouseholds(session)).subscribe(resolve, reject),
    ),
  openLostEdit: (scene) => storage.openLostEdit(scene.session, lostEdit(scene)),
  person: ({ session, person }) => storage.person(session, person),
  phoneMembers: () => storage.phoneMembers(),
  provinceSnapshot: ({ session }) => storage.provinceSnapshot(session),
  recordVisit: ({ session, home }) => storage.recordVisit(session, { household: home, result: 'absent' }),
  refusals: ({ session }) => storage.refusals(session),
  retryRefusal: ({ session, refusal }) => storage.retryRefusal(session, refusal, OTHER_HAMLET),
  saveDraft: ({ session, draft }) => storage.saveDraft(session, draft.id, { ...draft.state, stepId: 'b2' }),
  saveHamlet: ({ session }) => storage.saveHamlet(session, hamlet),
  saveHamlets: ({ session }) => storage.saveHamlets(session, [hamlet]),
  setDenominator: ({ session }) => storage.setDenominator(session, denominator),
  setDenominators: ({ session }) => storage.setDenominators(session, [denominator]),
  setOfficialFigure: ({ session }) => storage.setOfficialFigure(session, { ...figure, date: on }),
  standingOf: ({ session, home }) => storage.standingOf(session, home),
  startDraft: ({ session }) =>
    storage.startDraft(session, { household: null, person: null, guide: 'vssid', revision: 1 }),
  supersedeRecord: ({ session, record }) =>
    storage.supersedeRecord(session, record, { outcome: 'hen_cong_an', reason: 'ghi-nham' }),
  syncSummary: ({ session }) => storage.syncSummary(session),
  takeFile: takeAlong,
  today: ({ session }) => storage.today(session),
  takeNewStore: ({ session }) => storage.takeNewStore(session.identity.member),
  unsentCount: ({ session }) => storage.unsentCount(session.identity.member),
  unsentFile: ({ session }) => storage.unsentFile(session.identity.member),
  voidRecord: ({ session, visit }) => storage.voidRecord(session, visit, 'nhap-nham'),
  waitingEntries: ({ session }) => storage.waitingEntries(session),
  withdrawConsent: ({ session, person }) =>
    storage.withdrawConsent(session, person, { text: 'ten-1', language: 'vi', how: 'spoken' }),
}

/** Need no database: what is in memory, in localStorage, or asked of the browser. */
const withoutDatabase = [
  ...['StorageFailure', 'acknowledgeFull', 'askPersistence', 'bestFirst', 'currentSession', 'fullSince'],
  ...['endOtherTabs', 'endSession', 'onSession', 'storageEstimate', 'takeBegun', 'textProblem', 'whenCalm'],
]

/** The ways in which a browser takes a connection away, on the member's store and on the registry. */
const losses: Record<string, (database: Dexie) => void> = {
  'the storage process was killed': (database) => database.backendDB()?.close(),
  'the browser closed it and said so': (database) => {
    const native = database.backendDB()
    native?.close()
    native?.dispatchEvent(new Event('close'))
  },
  'another tab upgrades': (database) =>
    database
      .backendDB()
      ?.dispatchEvent(new IDBVersionChangeEvent('versionchange', { oldVersion: 20, newVersion: 30 })),
  'somebody called close': (database) => database.close(),
}

const scenes: Scene[] = []
afterEach(async () => {
  for (const { session } of scenes.splice(0)) {
    await session.end()
    await withDatabase(registry, () => registry.members.delete(session.identity.member))
    await Dexie.delete(session.store.name)
  }
})
const scene = async () => {
  const made = await makeScene()
  scenes.push(made)
  return made
}

describe('(D34) every public call, after the connection was lost', () => {
  it('knows every public function of the storage', () => {
    const functions = Object.entries(storage).flatMap(([name, value]) =>
      typeof value === 'function' ? name : [],
    )
    expect([...Object.keys(calls), ...withoutDatabase].sort()).toEqual(functions.sort())
  })

  it.each(Object.keys(calls))('%s works all the same, and nothing is lost or doubled', async (name) => {
    const call = calls[name] ?? Promise.reject
    const intact = await scene()
    await call(intact)
    const expected = await countsOf(intact)
    for (const [how, lose] of Object.entries(losses)) {
      const broken = await scene()
      for (const database of [broken.session.store, registry]) lose(database)
      await expect(Promise.resolve(call(broken)), how).resolves.not.toThrow()
      expect(await countsOf(broken), how).toEqual(expected)
    }
  })
})
