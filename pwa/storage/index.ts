/** The phone's lasting data: what screens may read and write. */
export type { Standing as SyncState } from './board/items.ts'
export type { HouseholdStatus } from './board/status.ts'
export { whenCalm } from './calm.ts'
export {
  acknowledgeEviction,
  checkEviction,
  type Eviction,
  type LostMember,
  takeNewStore,
} from './canary.ts'
export { type CarriedView, carriedViews, type TakenFile, takeFile } from './carry/carried.ts'
export type { FileProblem } from './carry/carriedFile.ts'
export { type UnsentFile, type UnsentResult, unsentCount, unsentFile } from './carry/unsentFile.ts'
export type { Beside } from './changes.ts'
export { countHere, coverageSnapshot, provinceSnapshot, type SnapshotOf } from './coverage.ts'
export { currentSession, endOtherTabs, endSession, onSession } from './currentSession.ts'
export { type HouseholdDetail, household, type PersonDetail, person } from './details.ts'
export { beginDraft, type DraftAbout, draftAbout, takeBegun } from './draftAbout.ts'
export type { DraftState } from './draftState.ts'
export {
  type DraftView,
  draft,
  draftStates,
  dropDraft,
  listDrafts,
  type NewDraft,
  saveDraft,
  startDraft,
} from './drafts.ts'
export { type DueItem, dueItems, type Today, today } from './dues.ts'
export {
  acknowledgeFull,
  askPersistence,
  fullSince,
  type StorageEstimate,
  storageEstimate,
} from './estimate.ts'
export { type StorageCode, StorageFailure } from './failure.ts'
export {
  addHousehold,
  editHousehold,
  type HouseholdEdit,
  type HouseholdFilter,
  listHouseholds,
} from './households.ts'
export { keepLostValue, type OpenedEdit, openLostEdit } from './lostEdit.ts'
export { type Observed, observe } from './observe.ts'
export {
  addPerson,
  type ConsentGiven,
  editPerson,
  eraseForGood,
  type NewPerson,
  type PersonEdit,
  withdrawConsent,
} from './persons.ts'
export { type PhoneMember, phoneMembers } from './phoneMembers.ts'
export { type Correction, type Finished, finishAssistance, supersedeRecord } from './records.ts'
export { discardRefusal, exportRefusal, type RefusalView, refusals, retryRefusal } from './refusals.ts'
export { bestFirst } from './search/findAmong.ts'
export { type FoundHome, type HomeFinder, homeFinder } from './search/finder.ts'
export { findSimilar } from './search/findSimilar.ts'
export type { Session } from './session.ts'
export { keepSettled, keptSettled } from './settled.ts'
export {
  acknowledgeMoved,
  type SyncSummary,
  standingOf,
  syncSummary,
  type WaitingView,
  waitingEntries,
} from './syncTruth.ts'
export { textProblem } from './texts.ts'
export type { HouseholdView } from './views/householdView.ts'
export type { GuideState, PersonView } from './views/personView.ts'
export type { RecordView, VisitView } from './views/recordView.ts'
export { type NewVisit, recordVisit, voidRecord } from './visits.ts'
export {
  type DenominatorEdit,
  type DenominatorView,
  listDenominators,
  setDenominator,
  setDenominators,
} from './ward/denominators.ts'
export {
  type HamletEdit,
  type HamletView,
  hamletName,
  listHamlets,
  saveHamlet,
  saveHamlets,
} from './ward/hamlets.ts'
export {
  listOfficialFigures,
  type OfficialFigureEdit,
  type OfficialFigureView,
  setOfficialFigure,
} from './ward/officialFigures.ts'
