/** The screens of a cold start: they come with the first load (pwa/app/routes.tsx). */
import './visits.css'

export { HouseholdsScreen } from './list/HouseholdsScreen.tsx'
export { TodayScreen } from './today/TodayScreen.tsx'
