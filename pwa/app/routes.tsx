import { Route, Router } from 'preact-iso'
// Today and the list of homes are what a cold start without signal must show (design §11); they come with the first load.
import { whenCalm } from '../storage/index.ts'
import { HouseholdsScreen, TodayScreen } from '../visits/first.ts'
import { Gate } from './Gate.tsx'
import { lazyScreen } from './lazyScreen.tsx'
import { NotFound } from './NotFound.tsx'

const account = () => import('../account/screens/index.ts')
const visits = () => import('../visits/index.ts')
const guides = () => import('../guides/index.ts')

/** From a home the way leads into a guide: what draws it comes while somebody still reads, so that opening one does not wait. */
const guidesAhead = () => whenCalm(() => void guides().then(screens.walk.preload, () => undefined))
const coverage = () => import('../coverage/index.ts')
const ward = () => import('../ward/index.ts')

const screens = {
  join: lazyScreen(async () => (await account()).JoinScreen),
  me: lazyScreen(async () => (await account()).MeScreen),
  newHousehold: lazyScreen(async () => (await visits()).NewHouseholdScreen),
  household: lazyScreen(async () => {
    guidesAhead()
    return (await visits()).HouseholdScreen
  }),
  chooseGuide: lazyScreen(async () => {
    guidesAhead()
    return (await visits()).ChooseGuideScreen
  }),
  goOnWith: lazyScreen(async () => (await visits()).GoOnWithScreen),
  walk: lazyScreen(async () => (await guides()).WalkScreen),
  outcome: lazyScreen(async () => (await guides()).OutcomeScreen),
  sync: lazyScreen(async () => (await import('./sync/SyncScreen.tsx')).SyncScreen),
  coverage: lazyScreen(async () => (await coverage()).WardCoverageScreen),
  report: lazyScreen(async () => (await coverage()).WardReportScreen),
  province: lazyScreen(async () => (await coverage()).ProvinceCoverageScreen),
  figures: lazyScreen(async () => (await coverage()).HamletFiguresScreen),
  keys: lazyScreen(async () => (await import('../account/screens/keys/KeysScreen.tsx')).KeysScreen),
  members: lazyScreen(async () => (await ward()).MembersScreen),
  invite: lazyScreen(async () => (await ward()).InviteScreen),
  erased: lazyScreen(async () => (await ward()).ErasedScreen),
  hamlets: lazyScreen(async () => (await ward()).HamletsScreen),
  addHamlets: lazyScreen(async () => (await ward()).AddHamletsScreen),
  denominators: lazyScreen(async () => (await ward()).DenominatorsScreen),
  marks: lazyScreen(async () => (await ward()).MarksScreen),
  demo: lazyScreen(async () => (await ward()).DemoScreen),
}

/** Every address of the app (pwa/live/paths.ts). Behind the gate: only with an unlocked session. */
export function Routes() {
  return (
    <Router>
      <Route path="/tham-gia" component={screens.join} />
      <Route path="/thu" component={screens.demo} />
      <Route path="/*" component={Behind} />
    </Router>
  )
}

function Behind() {
  return (
    <Gate>
      <Router>
        <Route path="/to" component={TodayScreen} />
        <Route path="/to/ho" component={HouseholdsScreen} />
        <Route path="/to/ho/them" component={screens.newHousehold} />
        <Route path="/to/ho/:household" component={screens.household} />
        <Route path="/to/ho/:household/giup" component={screens.chooseGuide} />
        <Route path="/to/tiep/:guide/:step" component={screens.goOnWith} />
        <Route path="/to/lam/:draft" component={screens.walk} />
        <Route path="/to/lam/:draft/ket-qua" component={screens.outcome} />
        <Route path="/to/so-lieu" component={screens.figures} />
        <Route path="/to/dong-bo" component={screens.sync} />
        <Route path="/to/cua-toi" component={screens.me} />
        <Route path="/phuong" component={screens.coverage} />
        <Route path="/phuong/khoa" component={screens.keys} />
        <Route path="/phuong/bao-cao" component={screens.report} />
        <Route path="/phuong/doi-ngu" component={screens.members} />
        <Route path="/phuong/doi-ngu/moi" component={screens.invite} />
        <Route path="/phuong/da-xoa" component={screens.erased} />
        <Route path="/phuong/dia-ban" component={screens.hamlets} />
        <Route path="/phuong/dia-ban/them" component={screens.addHamlets} />
        <Route path="/phuong/dia-ban/mau-so" component={screens.denominators} />
        <Route path="/phuong/man-hinh" component={screens.marks} />
        <Route path="/tinh" component={screens.province} />
        <Route default component={NotFound} />
      </Router>
    </Gate>
  )
}
